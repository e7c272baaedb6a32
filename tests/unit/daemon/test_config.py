"""Settings from flags, environment and file."""

from pathlib import Path

import pytest

from vramscope.daemon.config import Address, Settings, parse_address, parse_duration, render_toml, resolve
from vramscope.schema.errors import CommandError


def test_without_any_word_the_defaults_hold() -> None:
    resolved = resolve({}, {}, None)
    assert resolved.settings == Settings()
    assert resolved.settings.listen == (Address("127.0.0.1", 9836),)
    assert set(resolved.origins.values()) == {"default"}


def test_a_flag_beats_the_environment_and_that_beats_the_file(tmp_path: Path) -> None:
    file = tmp_path / "vramscope.toml"
    file.write_text('interval = "5s"\nruntime_dir = "/from/file"\nlisten = ["[::1]:1", "127.0.0.1:2"]\n')
    environment = {"VRAMSCOPE_INTERVAL": "3s", "VRAMSCOPE_RUNTIME_DIR": "/from/environment"}
    resolved = resolve({"interval": "2s", "runtime_dir": None}, environment, file)
    assert resolved.settings.interval == 2.0
    assert resolved.settings.runtime_dir == Path("/from/environment")
    assert resolved.settings.listen == (Address("::1", 1), Address("127.0.0.1", 2))
    assert resolved.origins["interval"] == "--interval"
    assert resolved.origins["runtime_dir"] == "VRAMSCOPE_RUNTIME_DIR"
    assert resolved.origins["listen"] == f"{file}: listen"


def test_the_file_can_be_named_by_the_environment(tmp_path: Path) -> None:
    file = tmp_path / "vramscope.toml"
    file.write_text("interval = 4\ncommand_lines = true\n")
    settings = resolve({}, {"VRAMSCOPE_CONFIG": str(file)}, None).settings
    assert (settings.interval, settings.command_lines) == (4.0, True)


def test_several_addresses_fit_into_one_variable() -> None:
    settings = resolve({}, {"VRAMSCOPE_LISTEN": "127.0.0.1:1, [::1]:2"}, None).settings
    assert settings.listen == (Address("127.0.0.1", 1), Address("::1", 2))


def test_logs_to_watch_are_paths_from_here_or_from_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", "/home/ada")
    settings = resolve({"watch_log": ["jobs/*.log", "~/train.log", "/var/log/kern.log"]}, {}, None).settings
    assert settings.watch_log == (f"{tmp_path}/jobs/*.log", "/home/ada/train.log", "/var/log/kern.log")
    assert resolve({}, {"VRAMSCOPE_WATCH_LOG": "/a.log, /b/**/*.log"}, None).settings.watch_log == (
        "/a.log",
        "/b/**/*.log",
    )
    with pytest.raises(CommandError, match=r"--watch-log = '': not a path"):
        resolve({"watch_log": [""]}, {}, None)


def test_what_is_printed_gives_the_same_settings_again(tmp_path: Path) -> None:
    flags = {"listen": ["[::1]:0", ":80"], "interval": "250ms", "store": 'odd "name"\\.db', "command_lines": "yes"}
    resolved = resolve(flags, {}, None)
    file = tmp_path / "printed.toml"
    file.write_text(render_toml(resolved))
    assert resolve({}, {}, file).settings == resolved.settings


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("interval = [", "not valid TOML"),
        ("intervall = 3", "unknown setting 'intervall' (known: "),
        ("interval = 'soon'", "interval = 'soon': not a duration"),
        ("interval = true", "not a duration"),
        ("interval = 0.01", "between 100ms and 1h"),
        ("listen = []", "listen is empty"),
        ("listen = ['here']", "'here': not an address"),
        ("command_lines = 'perhaps'", "write true or false"),
        ("runtime_dir = 7", "not a path"),
    ],
)
def test_a_mistake_in_the_file_names_the_file_the_value_and_the_remedy(tmp_path: Path, text: str, words: str) -> None:
    file = tmp_path / "broken.toml"
    file.write_text(text)
    with pytest.raises(CommandError) as caught:
        resolve({}, {}, file)
    assert str(file) in str(caught.value)
    assert words in str(caught.value)
    assert "\n" not in str(caught.value).strip()
    assert caught.value.exit_code == 2


def test_a_file_that_is_no_text_or_not_there_is_refused(tmp_path: Path) -> None:
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe\x00")
    for name, words in (("binary.toml", "not valid TOML"), ("absent.toml", "no such file"), (".", "cannot be read")):
        with pytest.raises(CommandError, match=words):
            resolve({}, {}, tmp_path / name)


@pytest.mark.parametrize(
    ("text", "address"),
    [("127.0.0.1:80", Address("127.0.0.1", 80)), (":9", Address("0.0.0.0", 9)), ("[::1]:0", Address("::1", 0))],
)
def test_an_address_is_read_and_printed(text: str, address: Address) -> None:
    assert parse_address(text) == address
    assert parse_address(str(address)) == address


@pytest.mark.parametrize("text", ["9836", "host", "::1:80", "host:", "host:70000", "host:-1", "host:٣"])
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="address"):
        parse_address(text)


@pytest.mark.parametrize(("text", "seconds"), [("1", 1.0), ("1.5s", 1.5), ("250ms", 0.25), ("2m", 120.0), (3, 3.0)])
def test_a_duration_is_read_in_every_spelling(text: object, seconds: float) -> None:
    assert parse_duration(text) == seconds


def test_how_much_is_kept_is_a_number_and_a_size() -> None:
    settings = resolve({"keep_events": "500"}, {"VRAMSCOPE_KEEP_BYTES": "2 GiB"}, None).settings
    assert (settings.keep_events, settings.keep_bytes) == (500, 2 << 30)


def test_how_much_is_kept_is_printed_as_it_is_read(tmp_path: Path) -> None:
    resolved = resolve({"keep_events": "7", "keep_bytes": "3MB", "share_evidence": "yes"}, {}, None)
    file = tmp_path / "printed.toml"
    file.write_text(render_toml(resolved))
    assert resolve({}, {}, file).settings == resolved.settings
    assert "keep_bytes = 3000000\n" in file.read_text()


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("keep_events", "0", "write a whole one of at least 1"),
        ("keep_events", "many", "not a number"),
        ("keep_bytes", "5", "must be between 1MiB and 1024TiB"),
        ("keep_bytes", "2 Gb", "means bits"),
        ("keep_bytes", True, "not a size"),
    ],
)
def test_what_cannot_be_kept_is_refused(name: str, value: object, said: str) -> None:
    with pytest.raises(CommandError, match=said):
        resolve({name: value}, {}, None)
