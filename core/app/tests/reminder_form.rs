//! The settings of reminders as a screen edits them.

mod common;

use common::open;
use heelfirst::{CoachRadio, DayWindow, FixedPrompt, PromptKind, ReminderForm};

fn at(hour: u32, minute: u32) -> u32 {
    hour * 60 + minute
}

#[test]
fn what_a_screen_edits_is_kept_and_the_rest_stays() {
    let folder = tempfile::tempdir().unwrap();
    let (coach, _) = open(folder.path(), CoachRadio::None);
    coach.set_settings(r#"{"walk_days": ["mon"], "snooze_minutes": 20}"#.to_owned()).unwrap();
    let form = ReminderForm { wake_min: at(7, 30), max_per_day: 3, ..coach.reminder_form() };
    coach.set_reminder_form(form.clone()).unwrap();
    assert_eq!(coach.reminder_form(), form);
    let json = coach.settings().unwrap();
    assert!(json.contains(r#""walk_days":["mon"]"#) && json.contains(r#""wake":"07:30""#), "{json}");
}

#[test]
fn quiet_hours_over_a_fixed_time_are_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let (coach, _) = open(folder.path(), CoachRadio::None);
    let stretch = FixedPrompt { kind: PromptKind::Stretch, at_min: at(12, 30), even_in_quiet: false, days: Vec::new() };
    let fixed = ReminderForm { fixed: vec![stretch], ..coach.reminder_form() };
    coach.set_reminder_form(fixed.clone()).unwrap();
    let quiet = ReminderForm { quiet: vec![DayWindow { from_min: at(12, 0), to_min: at(13, 0) }], ..fixed.clone() };
    let notice = coach.notice_for(coach.set_reminder_form(quiet).unwrap_err());
    assert_eq!(
        (notice.what.as_str(), notice.remedy.as_str()),
        ("Your 12:30 stretch would lie in your quiet hours 12:00–13:00. Move it, or allow it in quiet hours.", "")
    );
    assert_eq!(coach.reminder_form(), fixed);
}

#[test]
fn the_page_tells_what_comes_today_and_tomorrow_and_how_long_prompts_may_rest() {
    let folder = tempfile::tempdir().unwrap();
    let (coach, _) = open(folder.path(), CoachRadio::None);
    let page = coach.reminder_page();
    let days: Vec<_> = page.coming.iter().map(|day| (day.title.as_str(), day.prompts.is_empty())).collect();
    assert_eq!(days, [("Today", false), ("Tomorrow", false)]);
    assert!(page.paused_text.is_none());
    let rest = ReminderForm { paused_until: Some(page.pauses[1].until.clone()), ..page.form };
    coach.set_reminder_form(rest).unwrap();
    let page = coach.reminder_page();
    assert_eq!((page.pauses[1].until.as_str(), page.pauses[1].text.as_str()), ("2026-03-05", "Until 5 March 2026"));
    assert_eq!(page.paused_text.as_deref(), Some("No prompts until 5 March 2026. Rest well."));
    assert!(page.coming.iter().all(|day| day.prompts.is_empty()));
}
