use jiff::civil::date;

use super::*;

fn told(json: &str) -> Vec<String> {
    let settings: Settings = serde_json::from_str(json).unwrap();
    settings.validate().unwrap();
    let words = Words::new(&["en"]);
    let conflicts = settings.conflicts(date(2026, 3, 2), &jiff::tz::TimeZone::UTC);
    conflicts.iter().map(|conflict| conflict_text(&words, &settings, conflict)).collect()
}

#[test]
fn each_conflict_is_told() {
    let cases = [
        (
            r#"{"quiet": [["22:00", "06:00"]], "fixed": [{"kind": "stretch", "at": "22:30", "even_in_quiet": true}]}"#,
            "Your 22:30 stretch lies in your quiet hours 22:00–06:00. It comes there, as you asked.",
        ),
        (
            r#"{"busy": [["09:00", "12:00"]], "fixed": [{"kind": "walk", "at": "10:00"}]}"#,
            "Your 10:00 walk comes while you are busy 09:00–12:00. Move it if that does not suit.",
        ),
        (
            r#"{"fixed": [{"kind": "stretch", "at": "07:30"}]}"#,
            "Your 07:30 stretch lies outside of your day 08:00–21:00. It comes all the same.",
        ),
        (
            r#"{"fixed": [{"kind": "walk", "at": "10:00"}, {"kind": "stretch", "at": "10:20"}]}"#,
            "10:00 and 10:20 are close together. Both come.",
        ),
        (
            r#"{"busy": [["12:00", "13:40"]], "anchors": [{"name": "lunch", "at": "13:00"}]}"#,
            "After lunch at 13:00 nothing is free. The walk comes at about 13:50.",
        ),
        (
            r#"{"anchors": [{"name": "tea", "at": "16:00"}, {"name": "cake", "at": "16:10"}], "walks_per_day": 1}"#,
            "No walk finds a place within an hour after cake at 16:10. Choose another time, or ask for more walks.",
        ),
        (
            r#"{"fixed": [{"kind": "walk", "at": "10:00"}], "walk_days": ["mon", "tue", "wed", "thu", "fri"]}"#,
            "Your 10:00 walk does not come on Saturday, Sunday. You want no walks then.",
        ),
        (
            r#"{"fixed": [{"kind": "walk", "at": "10:00", "days": ["fri", "sat"]}], "days": ["thu", "fri"]}"#,
            "Your 10:00 walk does not come on Saturday. You want no walks then.",
        ),
        (
            r#"{"every": {"minutes": 60, "from": "09:00", "to": "18:00"}, "quiet": [["12:00", "14:00"]], "max_per_day": 20}"#,
            "Each day: 2 walks of the regular ones left out. The time is quiet or busy, or close to another prompt.",
        ),
        (
            r#"{"quiet": [["12:00", "14:00"], ["13:00", "15:00"]]}"#,
            "Your quiet hours 12:00–14:00 and 13:00–15:00 overlap. Both hold.",
        ),
        (
            r#"{"walks_per_day": 9}"#,
            "Each day: 3 walks left out, because your limit of prompts a day is reached. Raise it or ask for fewer.",
        ),
        (
            r#"{"walks_per_day": 9, "max_per_day": 9, "stretches_per_day": 0, "strength_per_day": 0, "min_gap_minutes": 180}"#,
            "Each day: 4 walks left out, because your day has no room for more. Allow less time between prompts, or ask for fewer.",
        ),
        (
            r#"{"every": {"minutes": 60, "from": "09:00", "to": "09:30"}, "busy": [["08:30", "10:00"]]}"#,
            "None of the regular prompts finds a free moment. Choose another time of day for them.",
        ),
        (
            r#"{"recurring": [{"kind": "walk", "from": "2020-03-02T09:30", "rule": "FREQ=DAILY;COUNT=2"}]}"#,
            "The last walk of your calendar was on 2020-03-03. It does not come again.",
        ),
        (
            r#"{"quiet": [["20:00", "07:00"]], "busy": [["19:00", "20:30"]]}"#,
            "Your quiet hours 20:00–07:00 and your busy hours 19:00–20:30 overlap. Both hold.",
        ),
        (
            r#"{"walks_per_day": 0, "stretches_per_day": 0, "strength_per_day": 0}"#,
            "With these settings no prompt ever comes.",
        ),
    ];
    for (json, sentence) in cases {
        let told = told(json);
        assert!(told.iter().any(|conflict| conflict == sentence), "{sentence}: {told:?}");
    }
}

#[test]
fn what_is_left_out_is_told_with_its_days() {
    let with = |rule: &str, days: &str| {
        told(&format!(
            r#"{{"walks_per_day": 1, "stretches_per_day": 0, "strength_per_day": 0, "max_per_day": 1, "days": {days},
                "recurring": [{{"kind": "strength", "from": "2026-02-02T09:30", "rule": "{rule}"}}]}}"#
        ))
    };
    let (all, monday) = (r#"["mon", "tue", "wed", "thu", "fri", "sat", "sun"]"#, r#"["mon"]"#);
    for (rule, days, when) in [
        ("FREQ=DAILY", all, "Each day"),
        ("FREQ=DAILY;INTERVAL=2", all, "On some days"),
        ("FREQ=WEEKLY;BYDAY=MO,TH", all, "On Monday, Thursday"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", all, "Some weeks, on Monday"),
        ("FREQ=WEEKLY", monday, "Each day"),
    ] {
        let sentence = "1 walk left out, because your limit of prompts a day is reached. Raise it or ask for fewer.";
        assert_eq!(told_of_walks(&with(rule, days)), [format!("{when}: {sentence}")], "{rule}");
    }
}

fn told_of_walks(told: &[String]) -> Vec<&str> {
    told.iter().map(String::as_str).filter(|text| text.contains("left out")).collect()
}

#[test]
fn a_pause_is_told_with_its_end() {
    let words = Words::new(&["en"]);
    let text = |until: &str| {
        let settings = Settings { paused_until: Some(until.parse().unwrap()), ..Settings::default() };
        pause_text(&words, &settings, &"2026-03-26T09:00[UTC]".parse().unwrap())
    };
    assert_eq!(text("2026-04-01").as_deref(), Some("No prompts until 2026-04-01. Rest well."));
    assert_eq!(text("2026-04-01T14:00").as_deref(), Some("No prompts until 2026-04-01 14:00. Rest well."));
    assert_eq!(text("2026-03-26T23:00").as_deref(), Some("No prompts until 23:00. Rest well."));
    assert_eq!(text("2026-03-26T09:00"), None);
}
