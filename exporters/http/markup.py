"""HTML built from values: text is escaped unless it is markup already, so that nothing can forget to."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

_VOID = frozenset({"link", "meta", "br", "rect"})


class Markup(str):
    """Text that is HTML already. Only this module makes it."""

    __slots__ = ()


Child = str | int | None | Iterable["Child"]


def element(tag: str, *children: Child, **attributes: str | int | float | bool | None) -> Markup:
    """``<tag ...>children</tag>``. Attributes that are None or False are left out; ``class_`` is ``class``."""
    written = "".join(
        f" {name.rstrip('_').replace('_', '-')}" + ("" if value is True else f'="{escape(_clean(str(value)))}"')
        for name, value in attributes.items()
        if value is not None and value is not False
    )
    if tag in _VOID and not children:
        return Markup(f"<{tag}{written}>") if tag != "rect" else Markup(f"<{tag}{written}/>")
    return Markup(f"<{tag}{written}>{fragment(*children)}</{tag}>")


def raw(text: str) -> Markup:
    """A style or a script of our own, or data that holds no ``<``: inside their elements nothing is unescaped."""
    if "</" in text or "<!--" in text:
        raise ValueError("text that would end its element, or hide its end")
    return Markup(text)


def fragment(*children: Child) -> Markup:
    """The children behind one another; None is nothing."""
    return Markup("".join(_write(child) for child in children))


def document(title: str, *, head: Iterable[Markup], body: Iterable[Child]) -> str:
    """A whole HTML document in English."""
    content = element(
        "html",
        element(
            "head",
            element("meta", charset="utf-8"),
            element("meta", name="viewport", content="width=device-width, initial-scale=1"),
            element("meta", name="color-scheme", content="light dark"),
            element("title", title),
            *head,
        ),
        element("body", *body),
        lang="en",
    )
    return f"<!doctype html>\n{content}\n"


def _write(child: Child) -> str:
    if child is None:
        return ""
    if isinstance(child, Markup):
        return child
    if isinstance(child, (str, int)):
        return escape(_clean(str(child)))
    return "".join(_write(part) for part in child)


def _clean(text: str) -> str:
    # A name from the file system can hold bytes that are no UTF-8; they must not break the page.
    return text.encode("utf-8", "replace").decode()
