//! `heelfirst check`: the self-check, one question at a time, and what else is asked today.

use std::io::IsTerminal;
use std::sync::Arc;

use heelfirst::{AnswerSnapshot, AskKind, AskSnapshot, CheckSnapshot, Coach, CoachRadio, QuestionSnapshot};
use heelfirst_words::{Args, Words};
use serde_json::{Value, json};

use crate::args::{Arguments, Check};
use crate::failure::Failure;
use crate::open;
use crate::output::{Keys, Lines, width};
use crate::today::{Deaf, key};
use crate::urgent;
use crate::wrap;

/// Leaves what is asked for later.
const NOT_NOW: &str = "not-now";

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
    // While an urgent answer stands nothing else is asked.
    let asked =
        asked.filter(|_| check.urgent_text.is_none() || (options.question.is_some() && options.answer.is_empty()));
    let by_hand = std::io::stdin().is_terminal() && std::io::stdout().is_terminal() && options.answer.is_empty();
    if by_hand { ask_all(coach, check, asked, words) } else { show(&check, asked.as_ref(), words) }
}

/// Several answers in the question's own order.
fn in_order(check: &CheckSnapshot, question: &str, given: &[String]) -> String {
    let asked = check.all.iter().find(|known| known.key == question);
    let place = |key: &String| asked.and_then(|asked| asked.answers.iter().position(|answer| answer.key == *key));
    let named = |given: &String| match place(given) {
        Some(_) => given.clone(),
        None => asked.and_then(|asked| numbered(asked, given)).unwrap_or_else(|| given.clone()),
    };
    let given = given.iter().flat_map(|given| given.split('+')).map(str::to_owned);
    let mut given: Vec<String> = given.map(|given| named(&given)).collect();
    given.sort_by_key(place);
    given.join("+")
}

/// The answer with this number.
fn numbered(question: &QuestionSnapshot, number: &str) -> Option<String> {
    let place = number.parse::<usize>().ok()?.checked_sub(1)?;
    question.answers.get(place).map(|answer| answer.key.clone())
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
        page.extend(urgent::page(text, words));
    }
    match asked {
        Some(question) => {
            page.extend(question_lines(&question.key, &question.text, &question.lines, &question.answers, words));
            page.push(String::new());
            page.push(words.text("terminal-check-left", &Args::new().with("count", check.left)));
            page.push(words.text("terminal-check-how", &Args::new().with("name", question.key.clone())));
            if question.several {
                page.push(words.plain("terminal-check-several"));
            }
        }
        None if check.urgent_text.is_none() => page.push(words.plain("terminal-check-all-answered")),
        None => return print(&page),
    }
    page.push(check.note.clone());
    print(&page)
}

/// The question, with what an answer means below that answer.
fn question_lines(key: &str, text: &str, about: &[String], answers: &[AnswerSnapshot], words: &Words) -> Vec<String> {
    let named = |answer: &AnswerSnapshot| {
        let keys = ["", "-2"].map(|part| format!("question-{key}-list-{}{part}", answer.key));
        keys.iter().filter(|key| words.has(key)).map(|key| words.plain(key)).collect::<Vec<_>>()
    };
    let told: Vec<String> = answers.iter().flat_map(named).collect();
    let mut lines = vec![text.to_owned()];
    lines.extend(about.iter().filter(|line| !told.contains(line)).map(|line| format!("   {line}")));
    for (answer, number) in answers.iter().zip(1..) {
        lines.push(format!("{number}  {} ({})", answer.label, answer.key));
        lines.extend(named(answer).iter().map(|line| format!("      {line}")));
    }
    lines
}

/// The one thing that is asked, as the first screen shows it. To leave it for later needs no word.
pub(crate) fn ask_lines(ask: &AskSnapshot, words: &Words) -> Vec<String> {
    let answers: Vec<AnswerSnapshot> = ask.answers.iter().filter(|answer| answer.key != NOT_NOW).cloned().collect();
    if matches!(ask.kind, AskKind::Hurt | AskKind::Urgent | AskKind::Standing) {
        return question_lines(&ask.key, &ask.text, &ask.lines, &answers, words);
    }
    let mut lines = vec![ask.text.clone()];
    lines.extend(ask.lines.iter().map(|line| format!("   {line}")));
    lines.extend(answers.iter().map(|answer| format!("   {}", answer.label)));
    lines
}

fn all(check: &CheckSnapshot, words: &Words) -> Result<(), Failure> {
    let none = words.plain("terminal-check-open");
    let label = |question: &QuestionSnapshot| {
        let given = question.given.as_deref()?;
        let told = given.split('+').filter_map(|key| question.answers.iter().find(|answer| answer.key == key));
        Some(told.map(|answer| answer.label.clone()).collect::<Vec<_>>().join("; "))
    };
    let questions = check.all.iter().flat_map(|question| {
        let answer = label(question).unwrap_or_else(|| none.clone());
        let keys: Vec<&str> = question.answers.iter().map(|answer| answer.key.as_str()).collect();
        let asked = format!("{} ({})", question.text, question.key);
        [asked, format!("   {answer}"), format!("   ({})", keys.join(", "))]
    });
    let first = urgent::first(check.urgent_text.clone());
    let page: Vec<String> = first.into_iter().chain(questions).chain([check.note.clone()]).collect();
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
