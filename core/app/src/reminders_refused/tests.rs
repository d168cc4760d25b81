use super::*;

#[test]
fn what_a_screen_can_get_wrong_is_told_in_words() {
    let words = Words::new(&["en"]);
    let told = [
        r#"{"wake": "09:00", "sleep": "09:00"}"#,
        r#"{"days": []}"#,
        r#"{"quiet": [["12:00", "14:00"]], "fixed": [{"kind": "stretch", "at": "13:00"}]}"#,
        r#"{"days": ["mon"], "fixed": [{"kind": "walk", "at": "10:00", "days": ["tue"]}]}"#,
        r#"{"quiet": [["12:00", "12:00"]]}"#,
        r#"{"busy": [["12:00", "12:00"]]}"#,
        r#"{"quiet": [["07:00", "22:00"]]}"#,
        r#"{"max_per_day": 1, "fixed": [{"kind": "walk", "at": "10:00"}, {"kind": "walk", "at": "15:00"}]}"#,
        r#"{"anchors": [{"name": " ", "at": "10:00"}]}"#,
        r#"{"anchors": [{"name": "tea", "at": "23:00"}]}"#,
    ]
    .map(|text| {
        let settings = crate::read_settings(text).unwrap();
        let error = settings.validate().unwrap_err();
        refused_text(&words, &settings, &error).unwrap_or_else(|| format!("unsaid: {error}"))
    });
    insta::assert_snapshot!(told.join("\n"));
}
