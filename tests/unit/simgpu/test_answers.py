import pytest

from vramscope.daemon.simgpu.answers import answer_of, cudnn_version_number


def test_what_answers_with_success_alone_has_no_text_of_its_own() -> None:
    assert answer_of("cublasGemmEx", "libcublas.so.12") is None
    assert answer_of("cusolverDnSgeqrf", "libcusolver.so.11") is None
    assert answer_of("cusolverDnHgeqrf_bufferSize", "libcusolver.so.11") is None


@pytest.mark.parametrize("letter", "SDCZ")
def test_a_size_is_written_where_its_caller_reads_it(letter: str) -> None:
    assert answer_of(f"cusolverDn{letter}getrf_bufferSize", "libcusolver.so.11") == (
        "(long a0, long a1, long a2, long a3, long a4, long a5) { *(int *)a5 = 0; return answer(__func__, 0); }"
    )


def test_two_sizes_of_64_bits_are_both_written() -> None:
    text = answer_of("cusolverDnXpotrf_bufferSize", "libcusolver.so.12")
    assert text is not None
    assert "*(long *)a8 = 0; *(long *)a9 = 0;" in text


@pytest.mark.parametrize(("soname", "number", "minor"), [("libcudnn.so.8", 8900, 9), ("libcudnn.so.9", 99900, 99)])
def test_cudnn_is_later_than_any_that_pytorch_was_built_with(soname: str, number: int, minor: int) -> None:
    assert cudnn_version_number(soname) == number
    assert f"part == 1 ? {minor} : 0" in str(answer_of("cudnnGetProperty", soname))
