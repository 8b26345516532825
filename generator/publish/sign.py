"""An Ed25519 signature of the manifest, so that a stranger can tell who published a site.

The private key stays outside the project. Anyone can check without this program:
openssl pkeyutl -verify -pubin -inkey KEY.pub -rawin -in release.json -sigfile release.sig
"""

import hashlib
from pathlib import Path

from generator.extras import extra
from generator.model import Refused
from generator.publish.verify import SIGNATURE, Files, Manifest

HOW = "密钥这样做：openssl genpkey -algorithm ed25519 -out 密钥.pem；公钥：openssl pkey -in 密钥.pem -pubout -out 公钥.pem"


def sign(site_dir: Path, manifest: Manifest, key_file: Path, project: Path) -> str:
    """Sign the manifest of the site in `site_dir` with the PEM key in `key_file`; return the key's fingerprint.

    Raises Refused if it is no Ed25519 key, or if it lies in the project, where it could be published.
    """
    with extra("release", "签名"):
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    if key_file.resolve().is_relative_to(project.resolve()):
        raise Refused(f"密钥 {key_file} 放在项目里，会跟着项目传出去。", "请把它移到项目外面。")
    try:
        key = serialization.load_pem_private_key(_read(key_file), password=None)
    except (ValueError, TypeError) as error:
        raise Refused(f"{key_file} 不是没有密码的 PEM 私钥。", HOW) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise Refused(f"{key_file} 不是 Ed25519 密钥。", HOW)
    signature = key.sign(manifest.content)
    beside = site_dir / f".{SIGNATURE}"
    beside.write_bytes(signature)
    beside.replace(site_dir / SIGNATURE)
    return fingerprint(key.public_key().public_bytes_raw())


def signed_by(files: Files, manifest: Manifest, key_file: Path) -> str:
    """Return the fingerprint of the public key in `key_file` if it made the signature of the site.

    Raises Refused if there is no signature, or if it is another's or of another manifest.
    """
    with extra("release", "核对签名"):
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    if SIGNATURE not in files.read:
        raise Refused("网站没有签名。", "发布的人可以用 mingbai verify --sign 密钥 签名。")
    try:
        key = serialization.load_pem_public_key(_read(key_file))
    except ValueError as error:
        raise Refused(f"{key_file} 不是 PEM 公钥。", HOW) from error
    if not isinstance(key, Ed25519PublicKey):
        raise Refused(f"{key_file} 不是 Ed25519 公钥。", HOW)
    try:
        key.verify(files.read[SIGNATURE](), manifest.content)
    except InvalidSignature as error:
        raise Refused(
            "签名对不上：不是这把密钥签的，或者签名以后清单被改过。", "不要相信这个网站。"
        ) from error
    return fingerprint(key.public_bytes_raw())


def fingerprint(public_key: bytes) -> str:
    """A name for a key that people can compare: the first 16 hex digits of its SHA-256."""
    return hashlib.sha256(public_key).hexdigest()[:16]


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refused(f"读不了 {path}：{error.strerror}。", HOW) from error
