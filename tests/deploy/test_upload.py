"""upload.py against a real server of S3's protocol: whole at every moment, cut anywhere, finished by the next run."""

import hashlib
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from bs4 import BeautifulSoup
from moto.server import ThreadedMotoServer

from tests.deploy.table import DEPLOY, cache_of, type_of

BUCKET, PREFIX = "bucket", "a/明白/"
KEYS = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_DEFAULT_REGION": "us-east-1"}


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def client(endpoint: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A client of the store, which has an empty bucket."""
    for name, value in KEYS.items():
        monkeypatch.setenv(name, value)
    found = boto3.client("s3", endpoint_url=endpoint)
    found.create_bucket(Bucket=BUCKET)
    yield found
    for key in keys(found):
        found.delete_object(Bucket=BUCKET, Key=key)
    found.delete_bucket(Bucket=BUCKET)
    found.close()


def keys(client: Any) -> list[str]:
    pages = client.get_paginator("list_objects_v2").paginate(Bucket=BUCKET)
    return [each["Key"] for page in pages for each in page.get("Contents", [])]


def content(client: Any, key: str) -> bytes:
    return bytes(client.get_object(Bucket=BUCKET, Key=key)["Body"].read())


def command(site: Path, endpoint: str, target: str = f"s3://{BUCKET}/{PREFIX}") -> list[str]:
    return [sys.executable, str(DEPLOY / "s3/upload.py"), str(site), target, "--endpoint", endpoint]


def upload(site: Path, endpoint: str) -> str:
    done = subprocess.run(command(site, endpoint), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()[-1]


def upload_cut_after(site: Path, endpoint: str, puts: int) -> None:
    """Kill the program as soon as it has told of so many steps."""
    process = subprocess.Popen(command(site, endpoint), stdout=subprocess.PIPE, text=True)
    with process:
        assert process.stdout
        for _ in range(puts):
            process.stdout.readline()
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL


@pytest.fixture(scope="module")
def versions(smallest_built: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The smallest site with hashed styles and scripts, and the same with all of them and all pages changed."""
    old, new = (tmp_path_factory.mktemp(name) / "site" for name in ("old", "new"))
    for target in (old, new):
        shutil.copytree(smallest_built, target)
    for page in new.rglob("*.html"):
        page.write_text(page.read_text(encoding="utf-8") + "<!-- 新 -->", encoding="utf-8")
    for asset in (*new.glob("assets/css/*"), *new.glob("assets/js/*")):
        asset.write_text(asset.read_text(encoding="utf-8") + "/* 新 */", encoding="utf-8")
    (new / "data/index.html").rename(new / "data/other.html")
    for target in (old, new):
        hash_names(target)
    return old, new


def hash_names(site: Path) -> None:
    """Give styles and scripts names made from their content, in the pages too."""
    pages = {page: page.read_text(encoding="utf-8") for page in site.rglob("*.html")}
    for asset in (*site.glob("assets/css/*"), *site.glob("assets/js/*")):
        name = f"{asset.stem}.{hashlib.sha256(asset.read_bytes()).hexdigest()[:8]}{asset.suffix}"
        folder = asset.parent.name
        pages = {
            page: text.replace(f"{folder}/{asset.name}", f"{folder}/{name}") for page, text in pages.items()
        }
        asset.rename(asset.with_name(name))
    for page, text in pages.items():
        page.write_text(text, encoding="utf-8")


def assert_whole(client: Any, old: Path, new: Path) -> None:
    """Each page in the store is one of the two versions, and all hashed assets that it names are there."""
    present = set(keys(client))
    for key in (each for each in present if each.endswith(".html")):
        name = key.removeprefix(PREFIX)
        known = [site / name for site in (old, new) if (site / name).exists()]
        page = content(client, key)
        assert page in [each.read_bytes() for each in known], name
        for element in BeautifulSoup(page, "html.parser").select("link[href], script[src]"):
            address = str(element.get("href") or element.get("src"))
            if address.startswith("/"):  # the page for 404
                assert PREFIX + address[1:] in present, (name, address)
            else:
                assert os.path.normpath(f"{PREFIX}{name}/../{address}") in present, (name, address)


def assert_is(client: Any, site: Path, kept: Path | None = None) -> None:
    """The store holds this site, and of an older one at most what has a hashed name."""
    mine = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
    present = {key.removeprefix(PREFIX) for key in keys(client)} - {".mingbai.json"}
    assert {name for name in mine if name in present} == set(mine)
    for name in mine:
        assert content(client, PREFIX + name) == mine[name].read_bytes()
    for name in present - set(mine):
        assert kept
        assert (kept / name).exists()
        assert re.search(r"^assets/.*\.[0-9a-f]{8}\.\w+$", name)


def test_types_and_cache_are_those_of_the_table(client: Any, endpoint: str, versions: tuple[Path, Path]):
    old, _ = versions
    upload(old, endpoint)
    assert_is(client, old)
    for key in keys(client):
        found = client.head_object(Bucket=BUCKET, Key=key)
        name = key.removeprefix(PREFIX)
        assert (found["ContentType"], found["CacheControl"]) == (type_of(name), cache_of(f"/{name}"))
        assert not found.get("ContentEncoding")


def test_what_has_not_changed_is_left_and_what_is_gone_is_deleted(
    client: Any, endpoint: str, versions: tuple[Path, Path]
):
    old, new = versions
    client.put_object(Bucket=BUCKET, Key="a/foreign.html", Body=b"")
    client.put_object(Bucket=BUCKET, Key=f"{PREFIX}foreign.txt", Body=b"")
    upload(old, endpoint)
    assert "上传 0 个文件" in upload(old, endpoint)
    upload(new, endpoint)
    foreign = [key for key in keys(client) if "foreign" in key]
    assert len(foreign) == 2
    for key in foreign:
        client.delete_object(Bucket=BUCKET, Key=key)
    assert_is(client, new, kept=old)
    upload(new, endpoint)
    assert_is(client, new)


@pytest.mark.deep
@pytest.mark.parametrize("sixth", range(6))
def test_cut_anywhere_every_page_has_what_it_names(
    client: Any, endpoint: str, versions: tuple[Path, Path], sixth: int
):
    old, new = versions
    upload(old, endpoint)
    steps = sum(path.is_file() for path in new.rglob("*.html")) + 12
    upload_cut_after(new, endpoint, 1 + steps * sixth // 6)
    assert_whole(client, old, new)
    upload(new, endpoint)
    assert_whole(client, new, new)
    assert_is(client, new, kept=old)


def test_a_wrong_call_is_answered_in_one_sentence(tmp_path: Path, endpoint: str, client: Any):
    def said(site: Path, target: str) -> tuple[int, str]:
        done = subprocess.run(command(site, endpoint, target), capture_output=True, text=True, check=False)
        return done.returncode, done.stderr

    assert said(tmp_path, "bucket") == (2, "看不懂“bucket”：要写成 s3://存储桶/目录。\n")
    assert said(tmp_path, "s3://bucket")[0] == 1
    (tmp_path / "index.html").touch()
    code, words = said(tmp_path, "s3://missing/x")
    assert code == 1
    assert "没有传完" in words
    assert "Traceback" not in words
