# shellcheck shell=bash
# The calendar of reminders for the two oracles, zoneinfo and java.time; tests/reminders/README.md says what they prove.

calendar_file=$target/calendar.bin
# Samoa and Tokelau crossed the date line, and skipped a day, before the ten years of the calendar.
skipped_file=$target/calendar-skipped.bin

# make_calendar: every date near a change of the clocks and one in 50 of the others, or with HEELFIRST_CALENDAR=all every date. Once a run.
calendar_made=
make_calendar() {
    [[ $calendar_made == yes ]] && return 0
    check "the calendar of reminders in all zones" write_calendar || return 1
    tail -n 1 "$logs/the-calendar-of-reminders-in-all-zones.log"
    check "the calendar of reminders around a skipped day" write_skipped || return 1
    tail -n 1 "$logs/the-calendar-of-reminders-around-a-skipped-day.log"
    calendar_made=yes
}

write_calendar() {
    cargo run --release --locked -p heelfirst-reminders --example calendar -- --days "${HEELFIRST_CALENDAR:-slice}" --out "$calendar_file"
}

write_skipped() {
    cargo run --release --locked -p heelfirst-reminders --example calendar -- \
        --dates 2011-12-20..2012-01-10 --zones Pacific/Apia,Pacific/Fakaofo --days all --out "$skipped_file"
}

# zoneinfo_oracle PART
zoneinfo_oracle() {
    section "$1: reminders against Python's zoneinfo"
    have_tools "$1" python3=python3 && have_zones "$1" && make_calendar || return
    check "reminders against zoneinfo" python3 tests/reminders/oracle.py "$calendar_file" &&
        sed 's/^/   /' "$logs/reminders-against-zoneinfo.log"
    check "reminders against zoneinfo around a skipped day" python3 tests/reminders/oracle.py "$skipped_file" &&
        sed 's/^/   /' "$logs/reminders-against-zoneinfo-around-a-skipped-day.log"
}

# have_zones PART: zoneinfo reads the system's zones, which are no tool that have_tools could look for.
have_zones() {
    [[ -e /usr/share/zoneinfo/Europe/Berlin ]] || python3 -c 'import tzdata' 2>/dev/null && return 0
    if [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null; then
        note "installing tzdata"
        { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends tzdata; } >"$logs/apt.log" 2>&1 && return 0
        tail -n 5 "$logs/apt.log"
    fi
    could_not_run "$1" "the zones of the world are missing on this machine" "Install them (Debian: apt-get install tzdata) and run ./test $1 again."
    return 1
}

# have_dateutil PART: recurrence rules are held against it. Where the system's Python lacks it, a Python of its own in the cache has it.
have_dateutil() {
    local cache=${HEELFIRST_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/heelfirst} own
    python3 -c 'import dateutil' 2>/dev/null && return 0
    own=$cache/dateutil-2.9.0-python-$(python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    [[ -e $own/bin/python3 ]] || make_dateutil "$own" >"$logs/dateutil.log" 2>&1 || {
        tail -n 5 "$logs/dateutil.log"
        could_not_run "$1" "Python's dateutil is missing" "Install it (Debian: apt-get install python3-dateutil, or python3-venv) and run ./test $1 again."
        return 1
    }
    PATH=$own/bin:$PATH
}

make_dateutil() { # make_dateutil FOLDER
    local partial=$1.partial-$$
    mkdir -p "$(dirname "$1")"
    if ! python3 -c 'import ensurepip, venv' 2>/dev/null && [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null; then
        apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends python3-venv
    fi
    python3 -m venv "$partial" && "$partial/bin/python3" -m pip install -q --retries 10 python-dateutil==2.9.0.post0 && mv -T "$partial" "$1"
}
