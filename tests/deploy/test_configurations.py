"""The files of deploy/, which people wrote by hand, say what headers.yml says, and nothing is run that does not exist."""

import re
from xml.etree import ElementTree

import pytest

from tests.deploy.table import DEPLOY, FOR_HASHED, FOR_OTHERS, HASHED, HEADERS, TYPES

# file: how it writes a header, how it writes a type
FORMS = {
    "nginx/mingbai.conf": ('add_header {} "{}" always;', r"^ {8}(?P<type>\S+/\S+) (?P<name>\w+);$"),
    "caddy/Caddyfile": ('{} "{}"', r'~\\\.(?P<name>\w+)\$ "(?P<type>.+)"$'),
    "apache/mingbai.conf": ('Header always set {} "{}"', r'AddType "(?P<type>.+)" \.(?P<name>\w+)$'),
    "tomcat/WEB-INF/headers.jsp": ('response.setHeader("{}", "{}");', ""),
    "tomcat/WEB-INF/web.xml": (
        "",
        r"<extension>(?P<name>\w+)</extension><mime-type>(?P<type>.+)</mime-type>",
    ),
    "iis/web.config": ('<add name="{}" value="{}" />', r'"\.(?P<name>\w+)" mimeType="(?P<type>.+)" />'),
}
WITH_HEADERS = [name for name, (header, _) in FORMS.items() if header]
WITH_TYPES = [name for name, (_, type_) in FORMS.items() if type_]


def text_of(name: str) -> str:
    return (DEPLOY / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", WITH_HEADERS)
def test_headers_and_cache_are_those_of_the_table(name: str):
    text = text_of(name)
    for header, value in HEADERS.items():
        assert FORMS[name][0].format(header, value) in text
    assert "unsafe-" not in text
    for part in (HASHED, FOR_HASHED, FOR_OTHERS):
        assert part in text


@pytest.mark.parametrize("name", WITH_HEADERS)
def test_to_insist_on_https_is_for_the_host_to_decide(name: str):
    lines = [line.strip() for line in text_of(name).splitlines()]
    [place] = [number for number, line in enumerate(lines) if "Strict-Transport-Security" in line]
    assert lines[place].startswith(("#", "//")) or lines[place - 1].startswith("<!--")


@pytest.mark.parametrize("name", WITH_TYPES)
def test_types_are_those_of_the_table(name: str):
    text = text_of(name)
    found = {each["name"]: each["type"] for each in re.finditer(FORMS[name][1], text, re.MULTILINE)}
    if name == "nginx/mingbai.conf":
        with_charset = [*re.search(r"charset_types (.+);", text)[1].split(), "text/html"]
        found = {
            each: f"{type_}; charset=utf-8" if type_ in with_charset else type_
            for each, type_ in found.items()
        }
    if name == "caddy/Caddyfile":
        assert '~(\\.html|/)$ "text/html; charset=utf-8"' in text
        found["html"] = "text/html; charset=utf-8"
    assert found == TYPES


def test_the_file_for_iis_has_what_that_for_nginx_has():
    server = ElementTree.fromstring(text_of("iis/web.config")).find("system.webServer")
    assert server is not None
    assert server.find("directoryBrowse").get("enabled") == "false"
    assert [each.get("value") for each in server.iterfind("defaultDocument/files/add")] == ["index.html"]
    pages = {each.get("statusCode"): each.get("path") for each in server.iterfind("httpErrors/error")}
    assert pages == {"403": "404.html", "404": "404.html"}
    denied = server.iterfind("security/requestFiltering/denyUrlSequences/add")
    assert [each.get("sequence") for each in denied] == ["/."]
    sent = {each.get("name"): each.get("value") for each in server.iterfind("httpProtocol/customHeaders/add")}
    assert sent == HEADERS
    rule = server.find("rewrite/outboundRules/rule")
    assert [each.get("pattern") for each in rule.iterfind("conditions/add")][1] == HASHED
    assert rule.find("action").get("value") == FOR_HASHED
    assert server.find("staticContent/clientCache").get("cacheControlCustom") == FOR_OTHERS


@pytest.mark.parametrize("name", ["tomcat/ROOT.xml", "tomcat/WEB-INF/web.xml", "iis/web.config"])
def test_xml_is_well_formed(name: str):
    ElementTree.fromstring(text_of(name))
