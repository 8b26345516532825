"""A signature holds for one key and one manifest."""

import shutil
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from generator.model import Refused
from generator.publish.sign import sign, signed_by
from generator.publish.verify import Files, Manifest, files_of, manifest_of

PRIVATE = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
PUBLIC = (serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def keys(folder: Path, name: str) -> tuple[Path, Path]:
    key = Ed25519PrivateKey.generate()
    private, public = folder / f"{name}.pem", folder / f"{name}.pub"
    private.write_bytes(key.private_bytes(*PRIVATE))
    public.write_bytes(key.public_key().public_bytes(*PUBLIC))
    return private, public


@pytest.fixture
def site(smallest_built: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(smallest_built, tmp_path / "project/site"))


def read(site: Path) -> tuple[Files, Manifest]:
    files = files_of(site)
    return files, manifest_of(files)


def test_the_right_key_fits_and_another_does_not(site: Path, tmp_path: Path):
    private, public = keys(tmp_path, "mine")
    with pytest.raises(Refused, match="没有签名"):
        signed_by(*read(site), public)
    name = sign(site, read(site)[1], private, site.parent)
    assert signed_by(*read(site), public) == name
    with pytest.raises(Refused, match="签名对不上"):
        signed_by(*read(site), keys(tmp_path, "other")[1])
    (site / "release.json").write_text((site / "release.json").read_text("utf-8") + " ", encoding="utf-8")
    with pytest.raises(Refused, match="签名对不上"):
        signed_by(*read(site), public)


def test_a_key_in_the_project_or_of_another_kind_is_refused(site: Path, tmp_path: Path):
    private, public = keys(site.parent, "inside")
    with pytest.raises(Refused, match="放在项目里"):
        sign(site, read(site)[1], private, site.parent)
    other = tmp_path / "other.pem"
    other.write_bytes(generate_private_key(SECP256R1()).private_bytes(*PRIVATE))
    with pytest.raises(Refused, match="Ed25519"):
        sign(site, read(site)[1], other, site.parent)
    with pytest.raises(Refused, match="私钥"):
        sign(site, read(site)[1], Path(shutil.copy(public, tmp_path)), site.parent)
    with pytest.raises(Refused, match="读不了"):
        sign(site, read(site)[1], tmp_path / "nothing.pem", site.parent)
    assert not (site / "release.sig").exists()
