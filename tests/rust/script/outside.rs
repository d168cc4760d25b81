//! What is shown and done outside of a session's screen: the day in groups, a notification's actions, a form after the end. Kotlin's
//! `Outside.kt` and Swift's `Outside.swift` write the same lines.

use heelfirst::{
    Coach, CoachError, DoneChoice, DoneQuestion, SessionCommand, SessionId, done_form, feet_to_tell_apart,
};

use crate::call::Call;
use crate::leading::QUESTIONS;
use crate::render::{Names, kebab, optional};
use crate::stage::Answer;
use crate::written::written;

/// What such a call answers; none for any other call.
pub fn outside(coach: &Coach, call: &Call, names: &mut Names) -> Option<Answer> {
    Some(match call.verb().as_str() {
        "say" => coach.say(call.named("command", &SessionCommand::ALL)).map(|()| Vec::new()),
        "act" => coach.act(call.text("action")).map(|()| Vec::new()),
        "session-outside" => Ok(written("session", &coach.snapshot().session, names)),
        "day" => {
            let today = coach.snapshot().today;
            Ok([written("next", &today.next, names), written("groups", &today.groups, names)].concat())
        }
        "feet-to-tell-apart" => {
            let both = feet_to_tell_apart(coach.snapshot().sensors);
            Ok(both.into_iter().map(|sensor| format!("foot {}", sensor.value)).collect())
        }
        "done-form" => Ok(form(call.named("question", &QUESTIONS))),
        "answer-done" => answered(coach, call, names),
        _ => return None,
    })
}

fn form(question: DoneQuestion) -> Vec<String> {
    let form = done_form(question);
    let head = format!("form {} {}", kebab(form.question), form.key);
    std::iter::once(head).chain(form.choices.iter().map(choice)).collect()
}

fn choice(choice: &DoneChoice) -> String {
    let settles = [Some(kebab(choice.settles.question)), choice.settles.reason.map(kebab)];
    let settles: Vec<_> = settles.into_iter().flatten().collect();
    format!(
        "  {} settles {}{}",
        choice.key,
        settles.join(":"),
        if choice.answer.is_some() { "" } else { ", nothing to note" }
    )
}

/// The choice with the label `choice`, of any question.
fn answered(coach: &Coach, call: &Call, names: &Names) -> Result<Vec<String>, CoachError> {
    let (session, key) = (SessionId { value: names.session_behind(&call.text("session")) }, call.text("choice"));
    let chosen =
        QUESTIONS.into_iter().flat_map(|question| done_form(question).choices).find(|choice| choice.key == key);
    let answer = chosen.and_then(|choice| choice.answer).unwrap_or_else(|| panic!("nobody is offered {key}"));
    let reply = coach.answer_done(session, answer)?;
    Ok(vec![format!("answered {}", optional(reply))])
}
