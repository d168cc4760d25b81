use jiff::civil::date;

use crate::Settings;

fn told(json: &str) -> Vec<String> {
    let settings: Settings = serde_json::from_str(json).unwrap();
    settings.validate().unwrap();
    settings.conflicts(date(2026, 3, 2)).iter().map(ToString::to_string).collect()
}

#[test]
fn the_defaults_have_no_conflict() {
    assert_eq!(Settings::default().conflicts(date(2026, 3, 2)), []);
}

#[test]
fn each_conflict_is_told() {
    let cases = [
        (
            r#"{"quiet": [["22:00", "06:00"]], "fixed": [{"kind": "stretch", "at": "22:30", "even_in_quiet": true}]}"#,
            "the stretch at 22:30 comes in your quiet hours 22:00–06:00, as you asked",
        ),
        (
            r#"{"busy": [["09:00", "12:00"]], "fixed": [{"kind": "walk", "at": "10:00"}]}"#,
            "the walk at 10:00 comes while you are busy 09:00–12:00; move it if that does not suit",
        ),
        (
            r#"{"fixed": [{"kind": "stretch", "at": "07:30"}]}"#,
            "the stretch at 07:30 lies outside of your day 08:00–21:00; it comes all the same",
        ),
        (
            r#"{"fixed": [{"kind": "walk", "at": "10:00"}, {"kind": "stretch", "at": "10:20"}]}"#,
            "10:00 and 10:20 are nearer than min_gap_minutes; both come",
        ),
        (
            r#"{"busy": [["12:00", "13:40"]], "anchors": [{"name": "lunch", "at": "13:00"}]}"#,
            "after lunch at 13:00 nothing is free; the walk comes about 13:48",
        ),
        (
            r#"{"busy": [["12:00", "14:00"]], "anchors": [{"name": "lunch", "at": "13:00"}]}"#,
            "after lunch at 13:00 no walk finds a place; ask for more walks or another time",
        ),
        (
            r#"{"anchors": [{"name": "tea", "at": "16:00"}, {"name": "cake", "at": "16:10"}], "walks_per_day": 1}"#,
            "after cake at 16:10 no walk finds a place; ask for more walks or another time",
        ),
        (
            r#"{"fixed": [{"kind": "walk", "at": "10:00"}], "walk_days": ["mon", "tue", "wed", "thu", "fri"]}"#,
            "the walk at 10:00 does not come on sat, sun, which walk_days or days leave out",
        ),
        (
            r#"{"fixed": [{"kind": "walk", "at": "10:00", "days": ["fri", "sat"]}], "days": ["thu", "fri"]}"#,
            "the walk at 10:00 does not come on sat, which walk_days or days leave out",
        ),
        (
            r#"{"every": {"minutes": 60, "from": "09:00", "to": "18:00"}, "quiet": [["12:00", "14:00"]], "max_per_day": 20}"#,
            "mon, tue, wed, thu, fri, sat, sun: 2 × walk left out: points of every in quiet or busy hours, or too near to another prompt",
        ),
        (r#"{"quiet": [["12:00", "14:00"], ["13:00", "15:00"]]}"#, "12:00–14:00 and 13:00–15:00 overlap; both hold"),
        (
            r#"{"walks_per_day": 9}"#,
            "mon, tue, wed, thu, fri, sat, sun: 3 × walk left out: max_per_day is reached; raise it or ask for fewer",
        ),
        (
            r#"{"walks_per_day": 9, "max_per_day": 9, "stretches_per_day": 0, "strength_per_day": 0, "min_gap_minutes": 180}"#,
            "mon, tue, wed, thu, fri, sat, sun: 4 × walk left out: no room with min_gap_minutes; lower it or ask for fewer",
        ),
        (
            r#"{"every": {"minutes": 60, "from": "09:00", "to": "09:30"}, "busy": [["08:30", "10:00"]]}"#,
            "no point of every is free; choose another window",
        ),
        (
            r#"{"recurring": [{"kind": "walk", "from": "2020-03-02T09:30", "rule": "FREQ=DAILY;COUNT=2"}]}"#,
            "the rule of the walk came for the last time on 2020-03-03",
        ),
        (r#"{"walks_per_day": 0, "stretches_per_day": 0, "strength_per_day": 0}"#, "these settings never prompt"),
    ];
    for (json, sentence) in cases {
        let told = told(json);
        assert!(told.iter().any(|conflict| conflict == sentence), "{sentence}: {told:?}");
    }
}
