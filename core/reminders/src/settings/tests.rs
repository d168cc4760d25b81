use super::*;

fn read(json: &str) -> Result<Settings, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}

fn refused(json: &str) -> String {
    read(json).expect("it can be read").validate().expect_err(json).to_string()
}

#[test]
fn missing_keys_take_their_defaults() {
    assert_eq!(read("{}"), Ok(Settings::default()));
    assert_eq!(Settings::default().validate(), Ok(()));
}

#[test]
fn every_key_of_the_settings_file_is_read() {
    let settings = read(
        r#"{"wake": "08:00", "sleep": "21:00", "walks_per_day": 4, "stretches_per_day": 3, "strength_per_day": 1,
            "quiet": [["12:00","13:00"]], "days": ["mon","sun"], "min_gap_minutes": 45, "max_per_day": 6,
            "fixed": [{"kind":"stretch","at":"07:30"}, {"kind":"walk","at":"12:30","even_in_quiet":true}],
            "every": {"minutes": 90, "kind": "stretch", "from": "09:00", "to": "17:00"}, "busy": [["14:00","15:00"]],
            "paused_until": "2026-12-24", "anchors": [{"name": "breakfast", "at": "08:30"}], "walk_days": ["sun"], "stretch_days": ["mon"],
            "strength_days": ["mon", "thu"], "hot": [["13:00","16:00"]], "tired": [["19:00","21:00"]], "snooze_minutes": 20,
            "learning": false, "taper": false,
            "recurring": [{"kind": "walk", "from": "2026-03-02T09:30", "rule": "FREQ=WEEKLY;BYDAY=MO,TH"}]}"#,
    )
    .unwrap();
    assert_eq!(settings.validate(), Ok(()));
    assert_eq!(settings.quiet[0].to_string(), "12:00–13:00");
    assert_eq!(settings.days, Weekdays::from_iter([Weekday::Mon, Weekday::Sun]));
    assert!(!settings.fixed[0].even_in_quiet && settings.fixed[1].even_in_quiet);
    assert_eq!(settings.every.map(|every| (every.minutes, every.kind)), Some((90, Kind::Stretch)));
    assert_eq!(settings.paused_until.map(|until| until.to_string()), Some("2026-12-24T00:00:00".to_owned()));
    assert_eq!(settings.anchors[0].name, "breakfast");
}

#[test]
fn what_is_not_said_is_not_written() {
    let written = serde_json::to_string(&Settings::default()).unwrap();
    insta::assert_snapshot!(written);
}

/// What is said of each, a line each.
fn told(cases: impl IntoIterator<Item = String>) -> String {
    let told = |json: String| match read(&json) {
        Ok(_) => format!("{json}\n    is taken"),
        Err(error) => format!("{json}\n    {error}"),
    };
    cases.into_iter().map(told).collect::<Vec<_>>().join("\n")
}

/// Of every type, and a list and an object with something in them.
const ANYTHING: [&str; 8] = ["null", "true", "8", "-1.5", "\"soon\"", "[]", "[\"soon\", 7]", "{\"at\": 8}"];

/// An object within, with a hole for one value.
const WITHIN: [&str; 15] = [
    r#"{"fixed": [{"kind": "walk", "at": "09:00"}, {"kind": _, "at": "09:00"}]}"#,
    r#"{"fixed": [{"kind": "walk", "at": _}]}"#,
    r#"{"fixed": [{"kind": "walk", "at": "09:00", "days": _}]}"#,
    r#"{"fixed": [{"kind": "walk", "at": "09:00", "even_in_quiet": _}]}"#,
    r#"{"every": {"minutes": _}}"#,
    r#"{"every": {"minutes": 90, "kind": _}}"#,
    r#"{"every": {"minutes": 90, "from": _}}"#,
    r#"{"every": {"minutes": 90, "to": _}}"#,
    r#"{"every": {"minutes": 90, "elapsed": _}}"#,
    r#"{"recurring": [{"kind": _, "from": "2026-03-02T09:30", "rule": "FREQ=DAILY"}]}"#,
    r#"{"recurring": [{"kind": "walk", "from": _, "rule": "FREQ=DAILY"}]}"#,
    r#"{"recurring": [{"kind": "walk", "from": "2026-03-02T09:30", "rule": _}]}"#,
    r#"{"recurring": [{"kind": "walk", "from": "2026-03-02T09:30", "rule": "FREQ=DAILY", "even_in_quiet": _}]}"#,
    r#"{"anchors": [{"name": _, "at": "08:30"}]}"#,
    r#"{"anchors": [{"name": "breakfast", "at": _}]}"#,
];

/// Each key with anything.
fn with_every_key() -> impl Iterator<Item = String> {
    named::KEYS.iter().flat_map(|key| ANYTHING.map(|value| format!("{{\"{key}\": {value}}}")))
}

/// Each key within with anything.
fn with_every_key_within() -> impl Iterator<Item = String> {
    WITHIN.iter().flat_map(|within| ANYTHING.map(|value| within.replacen(": _", &format!(": {value}"), 1)))
}

#[test]
fn every_key_says_what_it_takes() {
    insta::assert_snapshot!(told(ANYTHING.map(str::to_owned).into_iter().chain(with_every_key())));
}

#[test]
fn every_key_within_says_what_it_takes() {
    insta::assert_snapshot!(told(with_every_key_within()));
}

#[test]
fn likely_mistakes_are_told_what_to_write() {
    let mistakes = [
        r#"{"wakeup": "08:00"}"#,
        r#"{"wake": "08:00", "wake": "09:00"}"#,
        r#"{"wake": "8:00"}"#,
        r#"{"sleep": "24:00"}"#,
        r#"{"walks_per_day": "4"}"#,
        r#"{"walks_per_day": 4.0}"#,
        r#"{"walks_per_day": -1}"#,
        r#"{"walks_per_day": 99999999999999999999}"#,
        r#"{"learning": "false"}"#,
        r#"{"quiet": ["22:00", "06:00"]}"#,
        r#"{"quiet": [["22:00"]]}"#,
        r#"{"quiet": [["22:00", "06:00", "07:00"]]}"#,
        r#"{"quiet": [["22:00", "6"]]}"#,
        r#"{"quiet": [{"from": "22:00", "to": "06:00"}]}"#,
        r#"{"quiet": "22:00-06:00"}"#,
        r#"{"days": "mon"}"#,
        r#"{"days": ["monday"]}"#,
        r#"{"days": ["mon", "Tu"]}"#,
        r#"{"days": [1, 2]}"#,
        r#"{"days": ["weekend"]}"#,
        r#"{"fixed": {"kind": "walk", "at": "09:00"}}"#,
        r#"{"fixed": ["09:00"]}"#,
        r#"{"fixed": [{}]}"#,
        r#"{"fixed": [{"at": "09:00"}]}"#,
        r#"{"fixed": [{"kind": "walk", "at": "09:00"}, {"kind": "walk", "time": "10:00"}]}"#,
        r#"{"fixed": [{"kind": "walk", "at": "09:00", "at": "10:00"}]}"#,
        r#"{"fixed": [{"kind": "walking", "at": "09:00"}]}"#,
        r#"{"fixed": [{"kind": "Calf stretch", "at": "09:00"}]}"#,
        r#"{"fixed": [{"kind": "strenght", "at": "09:00"}]}"#,
        r#"{"fixed": [{"kind": "run", "at": "09:00"}]}"#,
        r#"{"every": [{"minutes": 90}]}"#,
        r#"{"every": []}"#,
        r#"{"every": 90}"#,
        r#"{"every": {}}"#,
        r#"{"every": {"minutes": 90, "kind": "walk", "seconds": 1}}"#,
        r#"{"anchors": [{"name": "tea", "at": "16:00", "kind": "walk"}]}"#,
        r#"{"anchors": ["breakfast"]}"#,
        r#"{"paused_until": "soon"}"#,
        r#"{"paused_until": "2026-12-24T12:00+01:00"}"#,
        r#"{"paused_until": "2026-12-24T12:00Z"}"#,
        r#"{"paused_until": "2026-12-24T12:00[Europe/Berlin]"}"#,
        r#"{"paused_until": "2026-12-24 12:00 +01:00"}"#,
        r#"{"paused_until": "2026-12-24T12:00:30-05:00[America/New_York]"}"#,
        r#"{"paused_until": "2026-12-24Z"}"#,
        r#"{"paused_until": "24.12.2026"}"#,
        r#"{"paused_until": "2026-12-32"}"#,
        r#"{"paused_until": "+002026-12-24T12:00+01:00"}"#,
        r#"{"paused_until": "20261224T120000Z"}"#,
        r#"{"recurring": [{"kind": "walk", "from": "2026-03-02", "rule": "FREQ=DAILY"}]}"#,
        r#"{"recurring": [{"kind": "walk", "from": "2026-03-02T09:30Z", "rule": "FREQ=DAILY"}]}"#,
        r#"{"recurring": [{"kind": "walk", "from": "2026-03-02T09:30+01:00", "rule": "FREQ=DAILY"}]}"#,
        r#"{"recurring": [{"kind": "walk", "from": "2026-03-02T09:30", "rule": "every day"}]}"#,
        r#"["07:00"]"#,
    ];
    insta::assert_snapshot!(told(mistakes.map(str::to_owned)));
}

#[test]
fn dates_and_clock_times_are_taken() {
    for (written, at) in [
        ("2026-12-24", "2026-12-24T00:00:00"),
        ("2026-12-24T12:00", "2026-12-24T12:00:00"),
        ("2026-12-24 12:00:30", "2026-12-24T12:00:30"),
    ] {
        let settings = read(&format!("{{\"paused_until\": \"{written}\"}}")).unwrap();
        assert_eq!(settings.paused_until.map(|until| until.to_string()).as_deref(), Some(at));
    }
}

/// Nobody who writes settings should have to know what reads them.
#[test]
fn no_word_of_a_library_comes_through() {
    let told = told(with_every_key().chain(with_every_key_within()));
    for word in ["invalid", "expected", "unparsed", "field", "variant", "sequence", "string", "parse", "integer"] {
        assert!(!told.contains(word), "{word}");
    }
}

#[test]
fn what_is_written_is_read_again() {
    let json = r#"{"paused_until": "2026-12-24T12:00", "every": {"minutes": 90, "from": "09:00"}, "days": ["mon"],
        "recurring": [{"kind": "walk", "from": "2026-03-02T09:30", "rule": "FREQ=WEEKLY;BYDAY=MO,TH"}],
        "fixed": [{"kind": "stretch", "at": "22:30", "even_in_quiet": true, "days": ["sun"]}], "quiet": [["22:00", "06:00"]]}"#;
    let settings = read(json).unwrap();
    assert_eq!(read(&serde_json::to_string(&settings).unwrap()).as_ref(), Ok(&settings));
    assert_eq!(serde_json::from_value::<Settings>(serde_json::to_value(&settings).unwrap()).unwrap(), settings);
}

#[test]
fn values_that_do_not_fit_together_are_refused_by_key() {
    let cases = [
        (r#"{"sleep": "08:00"}"#, "sleep: it is the same time as wake (08:00)"),
        (r#"{"days": []}"#, "days: name at least one day"),
        (r#"{"walk_days": []}"#, "walk_days: none of them is in days; name one that is, or set walks_per_day to 0"),
        (r#"{"days": ["mon"], "strength_days": ["tue"]}"#, "strength_days: none of them is in days"),
        (
            r#"{"walk_days": ["mon"], "fixed": [{"kind": "walk", "at": "09:00", "days": ["tue"]}]}"#,
            "fixed[0].days: it never comes: none of its days has a walk",
        ),
        (
            r#"{"recurring": [{"kind": "walk", "from": "2026-03-03T09:30", "rule": "FREQ=WEEKLY;BYDAY=MO"}]}"#,
            "recurring[0].from: 2026-03-03 is a Tuesday, which BYDAY does not name; begin on one of its days",
        ),
        (
            r#"{"recurring": [{"kind": "walk", "from": "2026-03-02T09:30", "rule": "FREQ=DAILY;BYHOUR=8"}]}"#,
            "recurring[0].from: 09:30 is no time that BYHOUR and BYMINUTE name",
        ),
        (
            r#"{"recurring": [{"kind": "walk", "from": "2026-03-02T09:30:10", "rule": "FREQ=DAILY"}]}"#,
            "recurring[0].from: 2026-03-02T09:30:10 has seconds",
        ),
        (
            r#"{"recurring": [{"kind": "walk", "from": "2026-03-02T09:30", "rule": "FREQ=DAILY;UNTIL=20260301"}]}"#,
            "recurring[0].rule: UNTIL: it ends before the first time (2026-03-02T09:30:00)",
        ),
        (
            r#"{"quiet": [["12:00", "14:00"]],
                "recurring": [{"kind": "walk", "from": "2026-03-02T12:30", "rule": "FREQ=DAILY"}]}"#,
            "recurring[0].from: the walk at 12:30 lies in your quiet hours",
        ),
        (
            r#"{"quiet": [["12:00", "14:00"]],
                "recurring": [{"kind": "walk", "from": "2026-03-02T09:30", "rule": "FREQ=DAILY;BYHOUR=9,12"}]}"#,
            "recurring[0].rule: the walk at 12:30 lies in your quiet hours",
        ),
        (r#"{"snooze_minutes": 4}"#, "snooze_minutes: 4 is outside of 5 to 120"),
        (r#"{"hot": [["12:00", "12:00"]]}"#, "hot[0]: it begins and ends at 12:00"),
        (r#"{"walks_per_day": 25}"#, "walks_per_day: 25 is outside of 0 to 24"),
        (r#"{"min_gap_minutes": 1441}"#, "min_gap_minutes: 1441 is outside of 0 to 1440"),
        (r#"{"max_per_day": 0}"#, "max_per_day: 0 is outside of 1 to 48"),
        (r#"{"quiet": [["12:00", "12:00"]]}"#, "quiet[0]: it begins and ends at 12:00"),
        (r#"{"busy": [["09:00", "10:00"], ["12:00", "12:00"]]}"#, "busy[1]: it begins and ends at 12:00"),
        (
            r#"{"quiet": [["22:00", "06:00"]], "fixed": [{"kind": "stretch", "at": "22:30"}]}"#,
            "fixed[0].at: the stretch at 22:30 lies in your quiet hours 22:00–06:00",
        ),
        (
            r#"{"max_per_day": 1, "fixed": [{"kind": "walk", "at": "09:00"}, {"kind": "walk", "at": "10:00"}]}"#,
            "max_per_day: 1 is less than the 2 fixed times that a Monday may have, which are never dropped; raise it, or give fewer",
        ),
        (
            r#"{"recurring": [{"kind": "walk", "from": "2026-03-06T09:30", "rule": "FREQ=WEEKLY;BYHOUR=9,10,11,12,13,14,15"}]}"#,
            "max_per_day: 6 is less than the 7 fixed and recurring times that a Friday may have",
        ),
        (r#"{"every": {"minutes": 30}}"#, "every.minutes: 30 is less than min_gap_minutes (45)"),
        (r#"{"every": {"minutes": 0}, "min_gap_minutes": 0}"#, "every.minutes: 0 is outside of 1 to 1440"),
        (
            r#"{"every": {"minutes": 60, "from": "06:00"}}"#,
            "every.from: 06:00 is outside of the waking day 08:00–21:00",
        ),
        (r#"{"every": {"minutes": 60, "from": "12:00", "to": "11:00"}}"#, "every.to: 11:00 is not between 12:00"),
        (r#"{"anchors": [{"name": " ", "at": "09:00"}]}"#, "anchors[0].name: write a name"),
        (r#"{"anchors": [{"name": "tea", "at": "22:00"}]}"#, "anchors[0].at: 22:00 is outside of the waking day"),
        (
            r#"{"quiet": [["09:00", "10:00"]], "anchors": [{"name": "tea", "at": "09:30"}]}"#,
            "anchors[0].at: 09:30 lies in",
        ),
        (r#"{"quiet": [["08:00", "21:00"]]}"#, "quiet: nothing is left of the waking day 08:00–21:00"),
        (r#"{"busy": [["07:00", "14:00"], ["13:00", "22:00"]]}"#, "busy: nothing is left of the waking day"),
    ];
    for (json, start) in cases {
        let error = refused(json);
        assert!(error.starts_with(start), "{error}");
    }
}

#[test]
fn what_is_asked_for_in_quiet_hours_is_allowed() {
    let json =
        r#"{"quiet": [["22:00", "06:00"]], "fixed": [{"kind": "stretch", "at": "22:30", "even_in_quiet": true}]}"#;
    assert_eq!(read(json).unwrap().validate(), Ok(()));
}

#[test]
fn nothing_wanted_needs_no_room() {
    let json = r#"{"quiet": [["08:00", "21:00"]], "walks_per_day": 0, "stretches_per_day": 0, "strength_per_day": 0}"#;
    assert_eq!(read(json).unwrap().validate(), Ok(()));
}

#[test]
fn a_day_has_no_more_given_times_than_visits() {
    let ok = |rules: &[(&str, &str)]| {
        let rules =
            rules.iter().map(|(from, rule)| format!(r#"{{"kind": "walk", "from": "{from}", "rule": "{rule}"}}"#));
        let rules = rules.collect::<Vec<_>>().join(",");
        let fixed =
            r#"{"kind": "walk", "at": "17:00", "days": ["mon"]}, {"kind": "walk", "at": "14:00", "days": ["sat"]}"#;
        let json = format!(
            r#"{{"wake": "10:00", "sleep": "02:00", "max_per_day": 2, "fixed": [{fixed}], "recurring": [{rules}]}}"#
        );
        read(&json).unwrap().validate().is_ok()
    };
    let on_mondays = ("2026-03-02T12:30", "FREQ=WEEKLY");
    assert!(ok(&[on_mondays]));
    assert!(ok(&[on_mondays, ("2026-03-03T13:00", "FREQ=WEEKLY;BYDAY=TU,WE")]), "on other days");
    assert!(!ok(&[on_mondays, ("2026-03-03T13:00", "FREQ=DAILY")]));
    assert!(!ok(&[on_mondays, ("2026-03-09T13:00", "FREQ=WEEKLY;COUNT=1")]));
    // After midnight it is still the evening's day.
    assert!(!ok(&[on_mondays, ("2026-03-03T01:00", "FREQ=WEEKLY")]));
    assert!(ok(&[on_mondays, ("2026-03-02T01:00", "FREQ=WEEKLY")]));
    // One is over before the other begins.
    let until = |until: &'static str| ("2026-02-02T13:00", until);
    assert!(ok(&[on_mondays, until("FREQ=DAILY;UNTIL=20260301")]));
    assert!(!ok(&[on_mondays, until("FREQ=DAILY;UNTIL=20260302")]));
}
