"""/docs: the API's routes as one plain page, from its own OpenAPI. The usual viewers load themselves from a network."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vramscope.exporters.http.markup import Child, Markup, document, element
from vramscope.exporters.http.page import HEAD


def render_docs(openapi: Mapping[str, Any]) -> str:
    """The whole document."""
    info = openapi["info"]
    routes = [
        _route(path, method, operation)
        for path, operations in openapi["paths"].items()
        for method, operation in operations.items()
    ]
    models = [_model(name, schema) for name, schema in openapi.get("components", {}).get("schemas", {}).items()]
    return document(
        f"{info['title']} API",
        head=HEAD,
        body=(
            element("header", element("h1", f"{info['title']} API"), element("p", info["version"], class_="moment")),
            element(
                "main",
                element(
                    "p",
                    "Machine-readable: ",
                    element("a", "openapi.json", href="openapi.json"),
                    ". Back to ",
                    element("a", "the page", href="./"),
                    ".",
                ),
                element("h2", "Routes"),
                _table(("Request", "Answer", "What"), routes),
                element("h2", "Models"),
                models,
            ),
        ),
    )


def _table(titles: tuple[str, ...], rows: list[Markup]) -> Markup:
    head = element("tr", (element("th", title, scope="col") for title in titles))
    table = element("table", element("thead", head), element("tbody", rows))
    return element("div", table, class_="scroll", tabindex=0)


def _route(path: str, method: str, operation: Mapping[str, Any]) -> Markup:
    parameters = [
        f"{parameter['name']}: {parameter.get('description', '')}"
        for parameter in operation.get("parameters", ())
        if parameter["in"] == "query"
    ]
    return element(
        "tr",
        element("th", element("code", f"{method.upper()} {path}"), scope="row"),
        element("td", _answer(operation)),
        element(
            "td",
            operation.get("description", operation.get("summary", "")),
            [element("p", line, class_="note") for line in parameters],
        ),
    )


def _answer(operation: Mapping[str, Any]) -> Child:
    content = operation["responses"]["200"].get("content", {})
    for media, described in content.items():
        reference = described.get("schema", {}).get("$ref", "")
        name = reference.rpartition("/")[2]
        return element("a", name, href=f"#{name}") if name else element("code", media)
    return None


def _model(name: str, schema: Mapping[str, Any]) -> Markup:
    rows = [
        element(
            "tr",
            element("th", element("code", field), scope="row"),
            element("td", _type(described)),
            element("td", described.get("description", "")),
        )
        for field, described in schema.get("properties", {}).items()
    ]
    return element(
        "details",
        element(
            "summary",
            element("span", name, class_="cause"),
            element("span", schema.get("description", ""), class_="who"),
        ),
        _table(("Field", "Type", "What"), rows),
        class_="event",
        id=name,
    )


def _type(described: Mapping[str, Any]) -> str:
    if "$ref" in described:
        return str(described["$ref"]).rpartition("/")[2]
    if "anyOf" in described:
        return " or ".join(_type(option) for option in described["anyOf"])
    if described.get("type") == "array":
        return f"list of {_type(described.get('items', {}))}"
    return str(described.get("type", "any"))
