"""Rehearsals with varied values as one HTML file: the largest number for each combination, and every run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from vramscope.exporters.html.snapshot import Section, plain_page
from vramscope.exporters.html.tables import row, table
from vramscope.exporters.html.words import plain
from vramscope.exporters.http.markup import Child, Markup, element
from vramscope.schema.dryrun import Answer, Search, VariedRun
from vramscope.schema.units import readable_bytes

_FIGURES = ("#Allocated", "#Reserved", "#Device", "#Left")


def page(search: Search) -> str:
    """The whole document."""
    where = "" if search.gpu is None else f" on {plain(search.gpu)}"
    told = f"{len(search.runs)} rehearsals in {search.seconds:.0f} s{where} · PyTorch {plain(search.torch_version)}"
    return plain_page(
        f"dry runs of {plain(' '.join(search.command))}",
        told,
        opening=_opening(search, where),
        sections=list(_sections(search)),
    )


def _opening(search: Search, where: str) -> Markup:
    if search.kernels is False:
        words, kind = f"It cannot run{where}: this PyTorch has no kernels for it.", "lead bad"
    elif search.sought is None:
        words, kind = f"{len(search.runs)} combinations{where}.", "lead"
    elif not search.largest:
        words, kind = f"No {plain(search.sought)} fits{where}.", "lead bad"
    else:
        numbers = [int(search.runs[index].values[search.sought]) for index in search.largest]
        least, most = min(numbers), max(numbers)
        span = str(most) if least == most else f"{least} to {most}, by combination"
        words, kind = f"The largest {plain(search.sought)} that fits{where}: {span}.", "lead good"
    paragraphs = (element("p", words, class_=kind), element("p", f"Confidence: {search.confidence}."))
    return element("section", element("div", paragraphs, class_="card"), id="summary", aria_label="Summary")


def _sections(search: Search) -> Iterator[Section]:
    if search.answers and search.answers[0].values:
        yield "answers", f"The largest {plain(search.sought or '')} for each combination", _answers(search)
    yield "runs", "Rehearsals", _runs(search)
    yield "doubts", "What a simulation cannot know", element("ul", [element("li", plain(one)) for one in search.doubts])


def _answers(search: Search) -> Child:
    names = list(search.answers[0].values)
    heads = (*map(plain, names), f"#Largest {plain(search.sought or '')}", *_FIGURES)
    return table(None, heads, [_answer(search, answer, names) for answer in search.answers])


def _answer(search: Search, answer: Answer, names: Sequence[str]) -> Markup:
    run = None if answer.run is None else search.runs[answer.run]
    number = "failed" if answer.failed else "none" if run is None else run.values[search.sought or ""]
    strong = element("strong", number, class_="bad" if run is None else "good")
    return _row(answer.values, names, [strong, *_figures(run)], [])


def _runs(search: Search) -> Child:
    names = list(dict.fromkeys(name for run in search.runs for name in run.values))
    rows = [
        _row(run.values, names, _figures(run), [_words(run, index in search.largest)])
        for index, run in enumerate(search.runs)
    ]
    return table(None, (*map(plain, names), *_FIGURES, "Verdict"), rows)


def _row(values: Mapping[str, str], names: Sequence[str], figures: Sequence[Child], words: Sequence[Child]) -> Markup:
    first, *others = [plain(values.get(name, "")) or "-" for name in names]
    numbers = range(1 + len(others), 1 + len(others) + len(figures))
    return row(first, *others, *figures, *words, numbers=numbers)


def _figures(run: VariedRun | None) -> list[str]:
    counts = (
        (None,) * len(_FIGURES)
        if run is None
        else (run.peak_allocated_bytes, run.peak_reserved_bytes, run.device_bytes, run.margin_bytes)
    )
    return ["" if count is None else readable_bytes(count) for count in counts]


def _words(run: VariedRun, chosen: bool) -> Markup:
    if run.error is not None:
        return element("span", plain(run.error), class_="bad")
    if run.fits is None:
        return element("span")
    if not run.fits:
        return element("span", "does not fit", class_="bad")
    return element("span", "the largest that fits" if chosen else "fits", class_="good")
