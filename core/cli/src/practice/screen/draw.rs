//! Drawing: nothing by colour alone, the countdown largest, nothing cut off.

mod countdown;
mod strip;

use heelfirst::{SessionPhase, SessionSnapshot};
use heelfirst_words::{Args, Words};
use ratatui::Frame;
use ratatui::layout::{Alignment, Constraint, Layout, Rect};
use ratatui::style::{Color, Modifier, Style, Stylize};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Padding, Paragraph, Wrap};

use super::keys;
use super::model::Model;
use crate::wrap;

/// Smaller than this, the parts would not all fit.
const LEAST: (u16, u16) = (40, 20);
/// Between two hints.
const GAP: &str = "   ";

/// Draws everything.
pub(super) fn screen(frame: &mut Frame<'_>, model: &Model, words: &Words) {
    let area = frame.area();
    if area.width < LEAST.0 || area.height < LEAST.1 {
        frame.render_widget(Paragraph::new(words.plain("terminal-small-window")).wrap(Wrap { trim: true }), area);
        return;
    }
    let block = Block::bordered().title(Line::from(title(model, words)).bold()).padding(Padding::horizontal(1));
    let inner = block.inner(area);
    frame.render_widget(block, area);
    parts(frame, inner, model, words);
}

/// Each part as high as its text; the countdown, or the steps of the set-up, takes what is left.
fn parts(frame: &mut Frame<'_>, area: Rect, model: &Model, words: &Words) {
    let width = usize::from(area.width);
    let head = headline(model, width);
    let place = counted(model, words, width);
    let notice = notice(model, words, width);
    let hints = hints(model, words, width);
    let main = least_main(model);
    let gauge = u16::from(is_timed(model));
    let parts = [&head, &place, &notice, &hints];
    let fixed = parts.map(|part| high(part)).iter().sum::<u16>() + gauge + main;
    let spare = area.height.saturating_sub(fixed);
    let (above, below) = match spare {
        _ if model.phase() == Some(SessionPhase::SetUp) => (0, 0), // its steps come before every gap
        0..=5 => (0, 0),
        6..=8 => (0, 1),
        _ => (1, 1),
    };
    let steps = strip::lines(model, words, width, spare.saturating_sub(above + below).into());
    let [head_area, main_area, gauge_area, _, place_area, steps_area, _, notice_area, hints_area] = Layout::vertical([
        Constraint::Length(high(&head)),
        Constraint::Min(main),
        Constraint::Length(gauge),
        Constraint::Length(above),
        Constraint::Length(high(&place)),
        Constraint::Length(high(&steps)),
        Constraint::Length(below),
        Constraint::Length(high(&notice)),
        Constraint::Length(high(&hints)),
    ])
    .areas(area);
    centred(frame, head_area, head);
    if let Some(session) = &model.session {
        main_part(frame, main_area, session, model, words);
        progress(frame, gauge_area, session);
    }
    centred(frame, place_area, place);
    centred(frame, steps_area, steps);
    centred(frame, notice_area, notice);
    centred(frame, hints_area, hints);
}

fn high(lines: &[Line<'_>]) -> u16 {
    u16::try_from(lines.len()).unwrap_or(u16::MAX)
}

fn centred(frame: &mut Frame<'_>, area: Rect, lines: Vec<Line<'_>>) {
    frame.render_widget(Paragraph::new(lines).alignment(Alignment::Center), area);
}

fn plain(text: &str, width: usize) -> Vec<Line<'static>> {
    wrap::words(text, width).into_iter().map(Line::from).collect()
}

fn title(model: &Model, words: &Words) -> String {
    let name = model.session.as_ref().map(|session| session.exercise_name.clone());
    format!(" {} ", name.unwrap_or_else(|| words.plain("terminal-heading-practice")))
}

fn is_timed(model: &Model) -> bool {
    model.session.as_ref().is_some_and(|session| session.remaining_ms.is_some() && session.outcome.is_none())
}

/// Rows that the middle needs at least.
fn least_main(model: &Model) -> u16 {
    if is_timed(model) { countdown::LEAST_ROWS } else { 1 }
}

/// Each movement has a colour beside its name.
fn colour(phase: SessionPhase) -> Color {
    match phase {
        SessionPhase::Up | SessionPhase::Walk => Color::Green,
        SessionPhase::Hold => Color::Magenta,
        SessionPhase::Down => Color::Cyan,
        _ => Color::Reset,
    }
}

/// The phase, and what was said last; during the set-up the steps below say it.
fn headline(model: &Model, width: usize) -> Vec<Line<'static>> {
    let Some(session) = &model.session else { return Vec::new() };
    let badge = Style::new().fg(colour(session.phase)).add_modifier(Modifier::BOLD | Modifier::REVERSED);
    let mut lines = vec![Line::from(Span::styled(format!("  {}  ", session.phase_name), badge))];
    let said = match (&model.summary, session.phase) {
        (Some(summary), _) => summary,
        (None, SessionPhase::SetUp) => "",
        (None, SessionPhase::Paused) => &session.instruction,
        (None, _) if model.cue.is_empty() || model.cue == session.phase_name => &session.instruction,
        (None, _) => &model.cue,
    };
    lines.extend(plain(said, width));
    lines
}

fn main_part(frame: &mut Frame<'_>, area: Rect, session: &SessionSnapshot, model: &Model, words: &Words) {
    if session.phase == SessionPhase::SetUp {
        let lines = set_up(session, words, area.width.into(), area.height.into());
        frame.render_widget(Paragraph::new(lines), area);
    } else if is_timed(model) {
        countdown::draw(frame, area, session, colour(session.phase));
    }
}

/// The exercise's steps, numbered; apart from each other where there is room.
fn set_up(session: &SessionSnapshot, words: &Words, width: usize, height: usize) -> Vec<Line<'static>> {
    let key = |number: u32| format!("exercise-{}-step-{number}", session.exercise);
    let texts = (1..).map_while(|number| words.has(&key(number)).then(|| (number, words.plain(&key(number)))));
    let steps: Vec<Vec<String>> =
        texts.map(|(number, text)| wrap::indented(&format!("{number}  {text}"), width)).collect();
    let close: Vec<String> = steps.concat();
    let apart: Vec<String> = steps.iter().flat_map(|step| [vec![String::new()], step.clone()].concat()).collect();
    let lines = if apart.len() <= height { apart } else { close };
    lines.into_iter().map(Line::from).collect()
}

fn progress(frame: &mut Frame<'_>, area: Rect, session: &SessionSnapshot) {
    let (Some(left), Some(total)) = (session.remaining_ms, session.phase_total_ms) else { return };
    let ratio = if total > 0 { 1.0 - left as f64 / total as f64 } else { 1.0 };
    let style = Style::new().fg(colour(session.phase));
    frame.render_widget(Paragraph::new(bar(ratio.clamp(0.0, 1.0), area.width)).style(style), area);
}

/// A bar in eighths of a cell.
fn bar(ratio: f64, width: u16) -> String {
    const PARTS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let eighths =
        (0..u32::from(width) * 8).filter(|eighth| f64::from(*eighth) < ratio * f64::from(width) * 8.0).count();
    let part = PARTS.get(eighths % 8).copied().unwrap_or_default();
    format!("{}{part}", "█".repeat(eighths / 8))
}

/// Where in the exercise, and what each side has; nothing before it begins.
fn counted(model: &Model, words: &Words, width: usize) -> Vec<Line<'static>> {
    let session = model.session.as_ref().filter(|session| session.phase != SessionPhase::SetUp);
    let Some(session) = session else { return Vec::new() };
    let side_name = |side: heelfirst::Side| words.plain(&format!("side-{}", side.as_str()));
    let mut here = Vec::new();
    if let Some(side) = session.side.filter(|_| session.outcome.is_none()) {
        let args = Args::new().with("repetition", session.repetition).with("of", session.of).with("set", session.set);
        here.push(side_name(side));
        if session.set > 1 {
            here.push(words.text("terminal-set", &args));
        }
        if session.repetition > 0 {
            here.push(words.text("repetition-of", &args));
        }
    }
    let counts = session
        .counts
        .iter()
        .filter_map(|count| Some(format!("{} {} / {}", side_name(count.side?), count.repetitions, count.prescribed)));
    let bold = plain(&here.join(", "), width).into_iter().map(Line::bold);
    bold.chain(items(&counts.collect::<Vec<_>>(), GAP, width)).collect()
}

fn items(texts: &[String], gap: &str, width: usize) -> Vec<Line<'static>> {
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    wrap::flow(&texts, gap, width).into_iter().map(|line| Line::from(line.join(gap))).collect()
}

/// What the person should know now: why a key did nothing, a problem, or what keeps the exercise safe.
fn notice(model: &Model, words: &Words, width: usize) -> Vec<Line<'static>> {
    let notice = model.refused.as_ref().or(model.problem.as_ref());
    match (notice, &model.session) {
        (Some(notice), _) => {
            plain(&format!("{} {}", notice.what, notice.remedy), width).into_iter().map(Line::bold).collect()
        }
        (None, Some(session)) if !model.is_over() => plain(&session.safety, width),
        (None, _) if !model.told.is_empty() => {
            plain(&model.told.join(" "), width).into_iter().map(Line::bold).collect()
        }
        (None, _) if model.asks_rating => {
            let ask = plain(&words.plain("rating-ask"), width).into_iter().map(Line::bold);
            plain(&words.plain("safety-not-validated"), width).into_iter().chain(ask).collect()
        }
        _ => plain(&words.plain("safety-not-validated"), width),
    }
}

/// Every key that does something now, none of them broken over two lines.
fn hints(model: &Model, words: &Words, width: usize) -> Vec<Line<'static>> {
    let texts: Vec<String> = keys::hints(model).iter().map(|key| words.plain(&format!("terminal-key-{key}"))).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    wrap::flow(&texts, GAP, width).into_iter().map(|line| hint_line(&line)).collect()
}

/// The keys stand out from what they do.
fn hint_line(hints: &[&str]) -> Line<'static> {
    let mut spans = Vec::new();
    for (place, hint) in hints.iter().enumerate() {
        let (key, does) = hint.split_once("  ").unwrap_or((hint, ""));
        if place > 0 {
            spans.push(Span::raw(GAP));
        }
        spans.push(Span::raw(key.to_owned()).bold());
        spans.push(Span::raw(format!("  {does}")));
    }
    Line::from(spans)
}

#[cfg(test)]
mod tests;
