//! What only screens ask for. Kotlin's `Screens.kt` and Swift's `Screens.swift` write the same lines.

use heelfirst::{
    Begun, Coach, CoachError, DayAnchor, DayWindow, FixedPrompt, PlanDay, PlanEdit, PromptKind, ReminderForm,
    SessionId, Side, StopReason, closed,
};

use crate::call::Call;
use crate::render::{Names, optional};
use crate::stage::plan;
use crate::written::written;

const DAYS: &[PlanDay] =
    &[PlanDay::Mon, PlanDay::Tue, PlanDay::Wed, PlanDay::Thu, PlanDay::Fri, PlanDay::Sat, PlanDay::Sun];
const SIDES: &[Side] = &[Side::Left, Side::Right];
const REASONS: &[StopReason] =
    &[StopReason::Pain, StopReason::Dizzy, StopReason::Unsteady, StopReason::Tired, StopReason::Hot, StopReason::Other];
const KINDS: &[PromptKind] = &[PromptKind::Walk, PromptKind::Stretch, PromptKind::Strength];

/// The answer to what a screen asks; none for any other call. `path` says where a file lies that a script names.
pub fn screens(
    coach: &Coach,
    call: &Call,
    names: &mut Names,
    path: &dyn Fn(&str) -> String,
) -> Option<Result<Vec<String>, CoachError>> {
    let file = || path(&call.text("file"));
    let passphrase = || call.optional_text("passphrase");
    Some(match call.verb().as_str() {
        "version" => Ok(vec![format!("version parts={}", coach.version().split('.').count())]),
        "about" => {
            let lines = written("about", &coach.about(), names);
            Ok(of_any_version(&lines, coach))
        }
        "closed" => {
            let error = CoachError::Storage { problem: call.text("problem") };
            Ok(written("closed", &closed(call.texts("languages"), error), names))
        }
        "look-into-backup" => coach
            .look_into_backup(file(), passphrase())
            .map(|found| of_any_version(&written("backup", &found, names), coach)),
        "backup-words" => coach
            .look_into_backup(file(), passphrase())
            .map(|found| written("backup", &coach.backup_words(found), names)),
        "restored-words" => {
            let merges = call.flag("merge");
            let restored = if merges { coach.merge(file(), passphrase()) } else { coach.restore(file(), passphrase()) };
            restored.map(|restored| written("restored", &coach.restored_words(restored, merges), names))
        }
        "drawn-chart" => coach.progress().map(|progress| match progress.charts.first() {
            Some(chart) => written("chart", &coach.drawn_chart(chart.clone()), names),
            None => vec!["chart none".to_owned()],
        }),
        "drawn-weeks" => coach.progress().map(|progress| written("weeks", &coach.drawn_weeks(progress.weeks), names)),
        "drawn-months" => {
            coach.progress().map(|progress| written("months", &coach.drawn_months(progress.months), names))
        }
        "edit-plan" => coach.edit_plan(edit(call)).map(|()| Vec::new()),
        "explain-stop" => {
            let session = SessionId { value: names.session_behind(&call.text("session")) };
            let reply = coach.explain_stop(session, call.optional_named("reason", REASONS));
            reply.map(|reply| vec![format!("explained {}", optional(reply))])
        }
        "leave-welcome" => coach.leave_welcome().map(|()| Vec::new()),
        "look-at-plan" => coach.look_at_plan(plan(call)).map(|page| written("plan-page", &page, names)),
        "plan-page" => Ok(written("plan-page", &coach.plan_page(), names)),
        "recent-sessions" => coach.recent_sessions().map(|sessions| written("recent", &sessions, names)),
        "reminder-form" => Ok(written("reminder-form", &coach.reminder_form(), names)),
        "reminder-page" => Ok(written("reminder-page", &coach.reminder_page(), names)),
        "start-due" => {
            let started = coach.start_due(call.named("kind", KINDS));
            started.map(|begun| match begun {
                Begun::Session { session } => vec![format!("started {}", names.session(&session.value))],
                Begun::Questions => vec!["questions come first".to_owned()],
            })
        }
        _ => return None,
    })
}

/// The same lines for the next version.
fn of_any_version(lines: &[String], coach: &Coach) -> Vec<String> {
    lines.iter().map(|line| line.replace(&coach.version(), "VERSION")).collect()
}

fn edit(call: &Call) -> PlanEdit {
    let exercise = call.text("exercise");
    let number = || u32::try_from(call.number("number")).unwrap();
    match call.text("edit").as_str() {
        "times" => PlanEdit::Times { exercise, count: number() },
        "repetitions" => PlanEdit::Repetitions { exercise, count: number() },
        "sets" => PlanEdit::Sets { exercise, count: number() },
        "hold" => PlanEdit::Hold { exercise, seconds: number() },
        "walk-for" => PlanEdit::WalkFor { exercise, seconds: number() },
        "on-days" => PlanEdit::OnDays { exercise, days: call.all_named("days", DAYS) },
        "follow" => PlanEdit::Follow { exercise },
        "add" => PlanEdit::Add { exercise },
        "remove" => PlanEdit::Remove { exercise },
        "up" => PlanEdit::Up { exercise },
        "down" => PlanEdit::Down { exercise },
        "weaker" => PlanEdit::Weaker { side: call.optional_named("side", SIDES) },
        other => panic!("there is no edit {other}"),
    }
}

/// What is set, with what the script says otherwise. Windows are `[FROM MIN, TO MIN, …]`.
pub fn changed_form(form: ReminderForm, call: &Call) -> ReminderForm {
    let number = |key: &str, kept: u32| call.optional_number(key).map_or(kept, |number| number.try_into().unwrap());
    ReminderForm {
        wake_min: number("wake_min", form.wake_min),
        sleep_min: number("sleep_min", form.sleep_min),
        walks_per_day: number("walks_per_day", form.walks_per_day),
        max_per_day: number("max_per_day", form.max_per_day),
        snooze_min: number("snooze_min", form.snooze_min),
        quiet: windows(call),
        days: call.all_named("days", DAYS),
        fixed: vec![FixedPrompt {
            kind: call.named("fixed_kind", KINDS),
            at_min: number("fixed_min", 0),
            even_in_quiet: false,
            days: Vec::new(),
        }],
        anchors: vec![DayAnchor { name: call.text("anchor"), at_min: number("anchor_min", 0) }],
        paused_until: call.optional_text("paused_until"),
        ..form
    }
}

fn windows(call: &Call) -> Vec<DayWindow> {
    let minutes =
        call.indices("quiet_min").into_iter().map(|minute| u32::try_from(minute).unwrap()).collect::<Vec<_>>();
    minutes.chunks(2).map(|window| DayWindow { from_min: window[0], to_min: window[1] }).collect()
}
