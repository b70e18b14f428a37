"""The file that lets a desk start at boot: a unit of systemd, or a property list of launchd."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workers.settings import Settings

NAME = "outdesk"
_UNIT = """\
[Unit]
Description=Outdesk, a desk in chat
After=network-online.target
Wants=network-online.target

[Service]
Environment="OUTDESK_HOME={home}"
ExecStart="{command}" serve
Restart=on-failure
RestartSec=5
TimeoutStopSec=30

[Install]
WantedBy=default.target
"""
_PLIST = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key><string>{name}</string>
  <key>EnvironmentVariables</key><dict><key>OUTDESK_HOME</key><string>{home}</string></dict>
  <key>ProgramArguments</key><array><string>{command}</string><string>serve</string></array>
  <key>RunAtLoad</key><true/>
  <key>KeepAlive</key><dict><key>SuccessfulExit</key><false/></dict>
  <key>StandardErrorPath</key><string>{home}/outdesk.log</string>
</dict>
</plist>
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class ServiceFile:
    """Where it belongs, what stands in it, and what lets it run from now on."""

    path: Path
    text: str
    start: str


def service_file(made: Settings, system: str) -> ServiceFile:
    """Give the file for this desk and this user; `system` is what Python calls the platform."""
    command = str(Path(sys.executable).with_name("outdesk"))
    home = str(made.folder)
    if system == "darwin":
        path = Path.home() / "Library" / "LaunchAgents" / f"{NAME}.plist"
        text = _PLIST.format(
            name=NAME, home=escape(home, quote=False), command=escape(command, quote=False)
        )
        return ServiceFile(path=path, text=text, start=f"launchctl load -w {path}")
    path = Path.home() / ".config" / "systemd" / "user" / f"{NAME}.service"
    text = _UNIT.format(home=_systemd(home), command=_systemd(command))
    start = f"systemctl --user enable --now {NAME} && loginctl enable-linger"
    return ServiceFile(path=path, text=text, start=start)


def _systemd(value: str) -> str:
    """Give a path as systemd reads it between quotes: %, backslash, quote and $ are special."""
    for sign, spelled in (("\\", "\\\\"), ('"', '\\"'), ("%", "%%"), ("$", "$$")):
        value = value.replace(sign, spelled)
    return value
