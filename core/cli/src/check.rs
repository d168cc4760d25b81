//! `heelfirst check`: the self-check, one question at a time, and what else is asked today.

use std::io::IsTerminal;
use std::sync::Arc;

use heelfirst::{AskSnapshot, CheckSnapshot, Coach, CoachRadio, QuestionSnapshot};
use heelfirst_words::{Args, Words};
use serde_json::{Value, json};

use crate::args::{Arguments, Check};
use crate::failure::Failure;
use crate::open;
use crate::output::{Keys, Lines, width};
use crate::today::{Deaf, key};
use crate::wrap;

pub(crate) fn run(arguments: &Arguments, options: &Check, words: &Words) -> Result<(), Failure> {
    let coach = open::coach(arguments, CoachRadio::None, 1.0, Arc::new(Deaf), words)?;
    let done = with(&coach, options, words);
    coach.shut_down();
    done
}

fn with(coach: &Coach, options: &Check, words: &Words) -> Result<(), Failure> {
    if !options.answer.is_empty() {
        let asked = options.question.clone().or_else(|| coach.self_check().question.map(|question| question.key));
        let question = asked.ok_or_else(|| Failure::met(words.plain("terminal-check-all-answered")))?;
        let given = in_order(&coach.self_check(), &question, &options.answer);
        answer(coach, &question, &given, words)?;
    }
    let check = coach.self_check();
    if options.json {
        return Lines::new().json(&as_json(&check));
    }
    if options.all {
        return all(&check, words);
    }
    let asked = match &options.question {
        Some(wanted) if options.answer.is_empty() => Some(find(&check, wanted, words)?),
        _ => check.question.clone(),
    };
    let by_hand = std::io::stdin().is_terminal() && std::io::stdout().is_terminal() && options.answer.is_empty();
    if by_hand { ask_all(coach, check, asked, words) } else { show(&check, asked.as_ref(), words) }
}

/// Several answers in the question's own order.
fn in_order(check: &CheckSnapshot, question: &str, given: &[String]) -> String {
    let asked = check.all.iter().find(|known| known.key == question);
    let place = |key: &String| asked.and_then(|asked| asked.answers.iter().position(|answer| answer.key == *key));
    let mut given = given.to_vec();
    given.sort_by_key(place);
    given.join("+")
}

fn find(check: &CheckSnapshot, wanted: &str, words: &Words) -> Result<QuestionSnapshot, Failure> {
    let known = || check.all.iter().map(|question| question.key.as_str()).collect::<Vec<_>>().join(", ");
    let found = check.all.iter().find(|question| question.key == wanted).cloned();
    found.ok_or_else(|| Failure::met(words.text("terminal-choose-one", &Args::new().with("known", known()))))
}

fn answer(coach: &Coach, question: &str, answer: &str, words: &Words) -> Result<(), Failure> {
    coach.answer_check(question.to_owned(), answer.to_owned()).map_err(|error| Failure::refused(&error, words))
}

/// One question after the other, answered by its number; several numbers where several may be chosen.
fn ask_all(
    coach: &Coach,
    mut check: CheckSnapshot,
    mut asked: Option<QuestionSnapshot>,
    words: &Words,
) -> Result<(), Failure> {
    while let Some(question) = asked.take() {
        show(&check, Some(&question), words)?;
        let Some(given) = chosen(&question)? else { return Ok(()) };
        answer(coach, &question.key, &given, words)?;
        check = coach.self_check();
        if check.urgent_text.is_some() {
            break;
        }
        asked.clone_from(&check.question);
    }
    show(&check, None, words)
}

/// The answer of the keys that are pressed; none where the person leaves.
fn chosen(question: &QuestionSnapshot) -> Result<Option<String>, Failure> {
    let mut picked: Vec<usize> = Vec::new();
    loop {
        match key()? {
            crossterm::event::KeyCode::Char(digit) if digit.is_ascii_digit() => {
                let place =
                    digit.to_digit(10).and_then(|digit| usize::try_from(digit).ok()).and_then(|n| n.checked_sub(1));
                let Some(place) = place.filter(|place| *place < question.answers.len()) else { continue };
                if !question.several {
                    return Ok(question.answers.get(place).map(|answer| answer.key.clone()));
                }
                if !picked.contains(&place) {
                    picked.push(place);
                }
            }
            crossterm::event::KeyCode::Enter if !picked.is_empty() => {
                picked.sort_unstable();
                let keys: Vec<&str> =
                    picked.iter().filter_map(|place| Some(question.answers.get(*place)?.key.as_str())).collect();
                return Ok(Some(keys.join("+")));
            }
            crossterm::event::KeyCode::Enter => {}
            _ => return Ok(None),
        }
    }
}

fn show(check: &CheckSnapshot, asked: Option<&QuestionSnapshot>, words: &Words) -> Result<(), Failure> {
    let mut page = Vec::new();
    if let Some(text) = &check.urgent_text {
        page.push(text.clone());
        page.push(words.plain("gate-urgent-cleared"));
    }
    match asked {
        Some(question) => {
            page.extend(question_lines(question));
            page.push(String::new());
            page.push(words.text("terminal-check-left", &Args::new().with("count", check.left)));
            page.push(words.text("terminal-check-how", &Args::new().with("name", question.key.clone())));
            if question.several {
                page.push(words.plain("terminal-check-several"));
            }
        }
        None if check.urgent_text.is_none() => page.push(words.plain("terminal-check-all-answered")),
        None => {}
    }
    page.push(check.note.clone());
    print(&page)
}

fn question_lines(question: &QuestionSnapshot) -> Vec<String> {
    let mut lines = vec![question.text.clone()];
    lines.extend(question.lines.iter().map(|line| format!("   {line}")));
    lines.extend(answer_lines(question.answers.iter().map(|answer| (&answer.key, &answer.label))));
    lines
}

/// Numbered, with the key that `--answer` takes.
fn answer_lines<'a>(answers: impl Iterator<Item = (&'a String, &'a String)>) -> Vec<String> {
    answers.zip(1..).map(|((key, label), number)| format!("{number}  {label} ({key})")).collect()
}

/// The one thing that is asked, as the first screen shows it.
pub(crate) fn ask_lines(ask: &AskSnapshot) -> Vec<String> {
    let mut lines = vec![ask.text.clone()];
    lines.extend(ask.lines.iter().map(|line| format!("   {line}")));
    lines.extend(ask.answers.iter().map(|answer| format!("   {}", answer.label)));
    lines
}

fn all(check: &CheckSnapshot, words: &Words) -> Result<(), Failure> {
    let none = words.plain("terminal-check-open");
    let label = |question: &QuestionSnapshot| {
        let given = question.given.as_deref()?;
        let told = given.split('+').filter_map(|key| question.answers.iter().find(|answer| answer.key == key));
        Some(told.map(|answer| answer.label.clone()).collect::<Vec<_>>().join("; "))
    };
    let mut page: Vec<String> = check
        .all
        .iter()
        .flat_map(|question| {
            let answer = label(question).unwrap_or_else(|| none.clone());
            [format!("{} ({})", question.text, question.key), format!("   {answer}")]
        })
        .collect();
    page.push(check.note.clone());
    print(&page)
}

fn print(page: &[String]) -> Result<(), Failure> {
    let mut lines = Lines::new();
    for line in page.iter().flat_map(|line| wrap::indented(line, width())) {
        lines.text(&line)?;
    }
    lines.flush()
}

fn as_json(check: &CheckSnapshot) -> Keys<4> {
    let question = |question: &QuestionSnapshot| {
        json!({
            "question": question.key,
            "text": question.text,
            "lines": question.lines,
            "answers": question.answers.iter().map(|answer| json!({"answer": answer.key, "label": answer.label})).collect::<Vec<_>>(),
            "several": question.several,
            "optional": question.optional,
            "given": question.given,
        })
    };
    Keys([
        ("next", json!(check.question.as_ref().map(|next| next.key.clone()))),
        ("left", json!(check.left)),
        ("urgent", json!(check.urgent_text)),
        ("questions", Value::from(check.all.iter().map(question).collect::<Vec<_>>())),
    ])
}
