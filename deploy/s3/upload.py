"""Uploads a built site to an object store: `python deploy/s3/upload.py SITE s3://bucket/prefix [--endpoint URL]`.

A store replaces one object at a time and knows no transactions, so readers see old and new pages side by side while
this runs. What is promised, at every moment and after a run that was cut anywhere:

- each page is there whole, in its old or in its new form;
- every hashed asset that it names is there (its content never changes, as its name is made from it);
- every page that another page leads to is there, but for the links between pages that are new in this version;
- a run that was cut is finished by running again.

Not promised: that a file whose name has no hash (a script as yet unhashed, data/site.json) fits the pages of the other
version in the seconds between; that two runs at once do no harm.

The order makes it so: new files that are no pages, then new pages, then changed files, then changed pages, then what is
gone. Hashed assets of the version before are kept for one version more, for readers who still have its pages open.
Only what this program uploaded is ever deleted: it keeps the list in `.mingbai.json` beside the site.
"""

import argparse
import hashlib
import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

try:
    import boto3
    from botocore.config import Config
    from botocore.exceptions import BotoCoreError, ClientError
except ImportError:
    sys.exit("还没有装 boto3。运行：pip install boto3")

TABLE = yaml.safe_load((Path(__file__).parent.parent / "headers.yml").read_text(encoding="utf-8"))
LIST = ".mingbai.json"
BYTES = "application/octet-stream"


@dataclass(frozen=True)
class Store:
    """The place in the bucket below which the site stands."""

    client: Any
    bucket: str
    prefix: str  # empty, or ends with a slash

    def present(self) -> dict[str, str]:
        """The names that are there, with their MD5 where the store tells it (not for files encrypted with KMS)."""
        pages = self.client.get_paginator("list_objects_v2").paginate(Bucket=self.bucket, Prefix=self.prefix)
        objects = (each for page in pages for each in page.get("Contents", []))
        return {each["Key"].removeprefix(self.prefix): each["ETag"].strip('"') for each in objects}

    def put(self, name: str, content: bytes) -> None:
        cache = TABLE["cache"]
        hashed = is_hashed(name)
        self.client.put_object(
            Bucket=self.bucket,
            Key=self.prefix + name,
            Body=content,
            ContentType=TABLE["types"].get(name.rpartition(".")[2], BYTES),
            CacheControl=cache["for_hashed"] if hashed else cache["for_others"],
        )

    def delete(self, name: str) -> None:
        self.client.delete_object(Bucket=self.bucket, Key=self.prefix + name)

    def lists(self) -> dict[str, list[str]]:
        """`last`: the files of the last version that was finished; `ours`: all that may have been uploaded."""
        if LIST not in self.present():
            return {"last": [], "ours": []}
        found = self.client.get_object(Bucket=self.bucket, Key=self.prefix + LIST)
        return dict(json.loads(found["Body"].read()))

    def remember(self, last: set[str], ours: set[str]) -> None:
        content = json.dumps({"last": sorted(last), "ours": sorted(ours)}, ensure_ascii=False)
        self.put(LIST, content.encode())


def is_hashed(name: str) -> bool:
    """Is the name made from the content, so that it never changes?"""
    return re.search(TABLE["cache"]["hashed"], f"/{name}") is not None


def files_of(site: Path) -> dict[str, Path]:
    """The files of a built site by name; what begins with a dot is no part of it."""
    found = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*")) if path.is_file()}
    return {name: path for name, path in found.items() if not re.search(r"(^|/)\.", name)}


def in_order(changed: list[str], present: dict[str, str]) -> list[str]:
    """What to put, first what others need: new files, new pages, changed files, changed pages, the home page last."""
    return sorted(
        changed, key=lambda name: (name in present, name.endswith(".html"), name == "index.html", name)
    )


def upload(site: Path, store: Store) -> tuple[int, int, int]:
    """Make the store hold the site; how many files were put, left as they were, and deleted."""
    files, present, known = files_of(site), store.present(), store.lists()
    contents_differ = [
        name
        for name, path in files.items()
        if present.get(name) != hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
    ]
    last, ours = set(known["last"]), set(known["ours"])
    store.remember(last, ours | set(files))
    for number, name in enumerate(in_order(contents_differ, present), 1):
        store.put(name, files[name].read_bytes())
        print(f"上传 {number}/{len(contents_differ)} {name}", flush=True)
    kept = set(files) | {name for name in last if is_hashed(name)}
    # Pages go before the assets that they name.
    gone = sorted((ours & set(present)) - kept, key=lambda name: (not name.endswith(".html"), name))
    for name in gone:
        store.delete(name)
        print(f"删除 {name}", flush=True)
    store.remember(set(files), kept)
    return len(contents_differ), len(files) - len(contents_differ), len(gone)


def arguments() -> argparse.Namespace:
    """What the command was asked."""
    parser = argparse.ArgumentParser(
        description="把做好的网站传到对象存储。密钥按 boto3 的习惯放在环境变量或 ~/.aws 里。"
    )
    parser.add_argument("site", type=Path, help="做好的网站的文件夹")
    parser.add_argument("target", help="s3://存储桶/目录")
    parser.add_argument("--endpoint", help="不是亚马逊的，写它的 S3 兼容地址")
    return parser.parse_args()


def main() -> None:
    """Run the command; exits 1 with one sentence in Chinese if it cannot be done, 2 for a wrong call."""
    asked = arguments()
    place = re.fullmatch(r"s3://([^/]+)/?(.*?)/?", asked.target)
    if not place:
        print(f"看不懂“{asked.target}”：要写成 s3://存储桶/目录。", file=sys.stderr)
        sys.exit(2)
    if not (asked.site / "index.html").is_file():
        sys.exit(f"“{asked.site}”里没有 index.html，不像做好的网站。先运行 mingbai build。")
    # Stores that only resemble Amazon's do not know its newer checksums.
    config = Config(
        request_checksum_calculation="when_required", response_checksum_validation="when_required"
    )
    try:
        client = boto3.client("s3", endpoint_url=asked.endpoint, config=config)
        prefix = f"{place[2]}/" if place[2] else ""
        put, left, gone = upload(asked.site, Store(client, place[1], prefix))
    except (BotoCoreError, ClientError, ValueError) as error:
        sys.exit(f"没有传完：{error}。\n网站上的每一页还是完整的；改好以后再运行一次，会接着传完。")
    print(f"传完了：上传 {put} 个文件，{left} 个没有变，删除 {gone} 个。")


if __name__ == "__main__":
    main()
