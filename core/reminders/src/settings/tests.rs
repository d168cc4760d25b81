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

#[test]
fn unknown_keys_are_named_and_refused() {
    let cases = [
        (r#"{"wakeup": "08:00"}"#, "there is no setting `wakeup`; did you mean `wake`?"),
        (r#"{"fixed": [{"kind": "walk", "at": "08:00", "hour": 8}]}"#, "fixed: unknown field `hour`"),
        (r#"{"every": {"minutes": 60, "seconds": 1}}"#, "every: unknown field `seconds`"),
        (r#"{"anchors": [{"name": "tea", "at": "16:00", "kind": "walk"}]}"#, "anchors: unknown field `kind`"),
        (r#"{"wake": "08:00", "wake": "09:00"}"#, "duplicate field `wake`"),
    ];
    for (json, start) in cases {
        let error = read(json).unwrap_err();
        assert!(error.starts_with(start), "{error}");
    }
}

#[test]
fn values_that_cannot_be_read_name_their_key() {
    let cases = [
        (r#"{"wake": "8:00"}"#, "wake: “8:00” is not a time of day; write HH:MM, from 00:00 to 23:59"),
        (r#"{"sleep": "24:00"}"#, "sleep: “24:00” is not a time of day"),
        (r#"{"wake": 8}"#, "wake: invalid type: integer `8`, expected a time of day such as \"08:00\""),
        (r#"{"wake": null}"#, "wake: invalid type: null"),
        (r#"{"walks_per_day": -1}"#, "walks_per_day: invalid type: integer `-1`, expected a whole number such as 4"),
        (r#"{"walks_per_day": 1.5}"#, "walks_per_day: invalid type: floating point"),
        (r#"{"days": ["monday"]}"#, "days: unknown variant `monday`, expected one of `mon`"),
        (r#"{"quiet": [["12:00"]]}"#, "quiet: invalid length 1"),
        (
            r#"{"fixed": [{"kind": "run", "at": "08:00"}]}"#,
            "fixed: kind: unknown variant `run`, expected one of `walk`",
        ),
        (r#"{"fixed": [{"at": "08:00"}]}"#, "fixed: missing field `kind`"),
        (r#"{"fixed": [{"kind": "walk", "at": "noon"}]}"#, "fixed: at: “noon” is not a time of day"),
        (r#"{"paused_until": "soon"}"#, "paused_until: “soon” is neither a date (2026-12-24) nor a date and time"),
        ("[]", "invalid type: sequence, expected an object of reminder settings"),
        (r#"["07:00"]"#, "invalid type: sequence"),
        ("7", "invalid type: integer `7`"),
    ];
    for (json, start) in cases {
        let error = read(json).unwrap_err();
        assert!(error.starts_with(start), "{error}");
    }
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
            "recurring[0].rule: DTSTART: 2026-03-03 is TU",
        ),
        (
            r#"{"quiet": [["12:00", "14:00"]],
                "recurring": [{"kind": "walk", "from": "2026-03-02T12:30", "rule": "FREQ=DAILY"}]}"#,
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
            "max_per_day: 1 is less than the 2 fixed times",
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
