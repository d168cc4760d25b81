//! Drawing: nothing by colour alone, the countdown largest, the keys always at the same place.

use heelfirst::{SessionPhase, SessionSnapshot, StepLanding, StepSnapshot};
use heelfirst_words::{Args, Words};
use ratatui::Frame;
use ratatui::layout::{Alignment, Constraint, Layout, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Gauge, Paragraph, Wrap};
use tui_big_text::{BigText, PixelSize};

use super::keys;
use super::model::Model;

/// Smaller than this, the parts would overlap.
const LEAST: (u16, u16) = (40, 20);

/// Draws everything.
pub(super) fn screen(frame: &mut Frame<'_>, model: &Model, words: &Words) {
    let area = frame.area();
    if area.width < LEAST.0 || area.height < LEAST.1 {
        frame.render_widget(Paragraph::new(words.plain("terminal-small-window")).wrap(Wrap { trim: true }), area);
        return;
    }
    let block = Block::bordered().title(title(model, words));
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let [head, count, gauge, place, steps, notice, hints] = Layout::vertical([
        Constraint::Length(3),
        Constraint::Min(6),
        Constraint::Length(1),
        Constraint::Length(3),
        Constraint::Length(4),
        Constraint::Length(2),
        Constraint::Length(2),
    ])
    .areas(inner);
    if let Some(session) = &model.session {
        headline(frame, head, session, model);
        countdown(frame, count, session);
        progress(frame, gauge, session);
        counted(frame, place, session, words);
    }
    strip(frame, steps, model, words);
    told(frame, notice, model, words);
    hint_line(frame, hints, model, words);
}

fn title(model: &Model, words: &Words) -> String {
    let name = model.session.as_ref().map(|session| session.exercise_name.clone());
    format!(" {} ", name.unwrap_or_else(|| words.plain("terminal-heading-practice")))
}

fn headline(frame: &mut Frame<'_>, area: Rect, session: &SessionSnapshot, model: &Model) {
    let said = model.summary.as_ref().unwrap_or(if session.phase == SessionPhase::SetUp { &session.instruction } else { &model.cue });
    let lines = vec![
        Line::from(Span::styled(session.phase_name.clone(), Style::new().add_modifier(Modifier::BOLD | Modifier::REVERSED))),
        Line::from(said.clone()),
    ];
    frame.render_widget(Paragraph::new(lines).alignment(Alignment::Center).wrap(Wrap { trim: true }), area);
}

/// Whole seconds left, rounded up: a count that shows 1 until the moment it is over.
fn countdown(frame: &mut Frame<'_>, area: Rect, session: &SessionSnapshot) {
    let Some(left) = session.remaining_ms.filter(|_| session.outcome.is_none()) else { return };
    let seconds = (left + 999) / 1000;
    let text = if seconds >= 60 { format!("{}:{:02}", seconds / 60, seconds % 60) } else { seconds.to_string() };
    let size = if area.height >= 8 { PixelSize::Full } else { PixelSize::HalfHeight };
    let big = BigText::builder().pixel_size(size).centered().lines(vec![Line::from(text)]).build();
    frame.render_widget(big, area);
}

fn progress(frame: &mut Frame<'_>, area: Rect, session: &SessionSnapshot) {
    let (Some(left), Some(total)) = (session.remaining_ms, session.phase_total_ms) else { return };
    let ratio = if total > 0 { 1.0 - left as f64 / total as f64 } else { 1.0 };
    frame.render_widget(Gauge::default().ratio(ratio.clamp(0.0, 1.0)).label(""), area);
}

/// Where in the exercise, and what each side has.
fn counted(frame: &mut Frame<'_>, area: Rect, session: &SessionSnapshot, words: &Words) {
    let mut lines = Vec::new();
    if let Some(side) = session.side {
        let args = Args::new().with("repetition", session.repetition).with("of", session.of);
        let side = words.plain(&format!("side-{}", side.as_str()));
        lines.push(Line::from(format!("{side}   {}", words.text("repetition-of", &args))));
    }
    let counts = session.counts.iter().filter_map(|count| {
        let side = words.plain(&format!("side-{}", count.side?.as_str()));
        Some(format!("{side} {} / {}", count.repetitions, count.prescribed))
    });
    lines.push(Line::from(counts.collect::<Vec<_>>().join("     ")));
    frame.render_widget(Paragraph::new(lines).alignment(Alignment::Center), area);
}

/// The last steps, newest at the right: a shape and a word, never a colour alone.
fn strip(frame: &mut Frame<'_>, area: Rect, model: &Model, words: &Words) {
    let Some(sensor) = &model.sensor else { return };
    let args = Args::new().with("name", sensor.name.clone()).with("state", sensor.link_text.clone());
    let shapes: String = model.steps.iter().map(|step| format!("{} ", shape(step))).collect();
    let last = model.steps.last().map_or(String::new(), |step| step.text.clone());
    let lines = vec![
        Line::from(words.text("terminal-sensor", &args)),
        Line::from(Span::styled(shapes, Style::new().add_modifier(Modifier::BOLD))),
        Line::from(last),
        Line::from(model.steps_summary.clone()),
    ];
    frame.render_widget(Paragraph::new(lines).alignment(Alignment::Center), area);
}

/// Heel: the toes point up. Flat: a line. Toes: pointing down. Slap: falling hard. Drag: along the ground.
fn shape(step: &StepSnapshot) -> &'static str {
    match (step.drag, step.slap, step.landing) {
        (Some(true), _, _) => "≈",
        (_, Some(true), _) => "!",
        (_, _, Some(StepLanding::Heel)) => "◢",
        (_, _, Some(StepLanding::Flat)) => "▬",
        (_, _, Some(StepLanding::Toe)) => "◣",
        (_, _, None) => "·",
    }
}

fn told(frame: &mut Frame<'_>, area: Rect, model: &Model, words: &Words) {
    let notice = model.refused.as_ref().or(model.problem.as_ref());
    let text = match (notice, &model.session) {
        (Some(notice), _) => format!("{} {}", notice.what, notice.remedy),
        (None, Some(session)) if !model.is_over() => session.safety.clone(),
        _ => words.plain("safety-not-validated"),
    };
    frame.render_widget(Paragraph::new(text).alignment(Alignment::Center).wrap(Wrap { trim: true }), area);
}

fn hint_line(frame: &mut Frame<'_>, area: Rect, model: &Model, words: &Words) {
    let hints = keys::hints(model.phase(), model.is_over());
    let text: Vec<String> = hints.iter().map(|key| words.plain(&format!("terminal-key-{key}"))).collect();
    frame.render_widget(Paragraph::new(text.join("    ")).alignment(Alignment::Center).wrap(Wrap { trim: true }), area);
}
