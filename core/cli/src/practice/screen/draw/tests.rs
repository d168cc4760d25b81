//! What the screen looks like in each phase, and that nothing is cut off in any window.

mod stage;

use heelfirst::{SessionPhase, StepLanding};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::style::Color;

use super::super::keys;
use super::super::model::Model;
use super::screen;
use stage::{Stage, words};

const SIZES: [(u16, u16); 3] = [(40, 20), (80, 24), (120, 40)];
const PHASES: [SessionPhase; 10] = [
    SessionPhase::SetUp,
    SessionPhase::GetReady,
    SessionPhase::Up,
    SessionPhase::Hold,
    SessionPhase::Down,
    SessionPhase::Rest,
    SessionPhase::SwitchSide,
    SessionPhase::Walk,
    SessionPhase::Paused,
    SessionPhase::Done,
];

fn drawn(model: &Model, (width, height): (u16, u16)) -> Terminal<TestBackend> {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| screen(frame, model, words())).unwrap();
    terminal
}

fn text(model: &Model, size: (u16, u16)) -> String {
    drawn(model, size).backend().to_string()
}

/// All words of the screen in reading order, without the frame.
fn flat(buffer: &Buffer) -> String {
    let letters: String = buffer.content().iter().map(ratatui::buffer::Cell::symbol).collect();
    letters.replace(['│', '─', '┌', '┐', '└', '┘'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn shown(model: &Model, size: (u16, u16)) -> String {
    flat(drawn(model, size).backend().buffer())
}

/// A snapshot for each size.
fn snapshots(name: &str, model: &Model) {
    for (width, height) in SIZES {
        insta::assert_snapshot!(format!("{name}-{width}x{height}"), text(model, (width, height)));
    }
}

fn in_phase(phase: SessionPhase) -> Model {
    let exercise = if phase == SessionPhase::Walk { "walking-burst" } else { "seated-ankle-lift" };
    Stage::of(exercise, phase).model()
}

#[test]
fn set_up() {
    snapshots("set-up", &in_phase(SessionPhase::SetUp));
}

#[test]
fn up() {
    snapshots("up", &in_phase(SessionPhase::Up));
}

#[test]
fn hold() {
    snapshots("hold", &in_phase(SessionPhase::Hold));
}

#[test]
fn rest() {
    snapshots("rest", &in_phase(SessionPhase::Rest));
}

#[test]
fn paused() {
    snapshots("paused", &in_phase(SessionPhase::Paused));
}

#[test]
fn walking_with_steps_of_each_kind() {
    snapshots("walk", &Stage::of("walking-burst", SessionPhase::Walk).with_steps().model());
}

#[test]
fn a_step_that_does_not_count_says_so_beside_what_is_counted() {
    let stage = Stage::of("walking-burst", SessionPhase::Walk).with_step(Some(StepLanding::Heel), false, false);
    let mut model = stage.model();
    if let Some(step) = model.steps.last_mut() {
        step.apart_text = Some("not counted".to_owned());
    }
    assert!(shown(&model, (120, 40)).contains("heel first, not counted. 41 of 45"));
}

#[test]
fn done() {
    snapshots("done", &in_phase(SessionPhase::Done));
}

#[test]
fn how_it_went_and_what_happened_are_one_key_each() {
    let asked = Stage::of("walking-burst", SessionPhase::Done).asking().model();
    snapshots("asked", &asked);
    snapshots("rated", &Stage::of("walking-burst", SessionPhase::Done).asking().rated().model());
    for size in SIZES {
        let shown = shown(&asked, size);
        for key in ["easy", "right", "hard", "pain", "trip", "fall", "other"] {
            let hint = words().plain(&format!("terminal-key-{key}")).split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(shown.contains(&hint), "{hint} {size:?}");
        }
    }
    let wish = |letter: char, model: &Model| {
        let code = crossterm::event::KeyCode::Char(letter);
        keys::wish(&crossterm::event::Event::Key(code.into()), model)
    };
    assert_eq!(wish('p', &asked), Some(keys::Wish::Rate(heelfirst::SessionRating::Pain)));
    assert_eq!(wish('t', &asked), Some(keys::Wish::Happened(heelfirst::MishapKind::Trip)));
    assert_eq!(wish('q', &asked), Some(keys::Wish::Leave));
    let seated = in_phase(SessionPhase::Done);
    assert_eq!(wish('t', &seated), Some(keys::Wish::Leave));
}

#[test]
fn a_refused_key() {
    snapshots("refused", &Stage::of("seated-ankle-lift", SessionPhase::Rest).refused().model());
}

#[test]
fn a_window_that_is_too_small() {
    insta::assert_snapshot!(text(&in_phase(SessionPhase::Hold), (39, 20)));
    insta::assert_snapshot!(text(&in_phase(SessionPhase::Hold), (80, 19)));
    for size in [(1, 1), (0, 0), (5, 200), (300, 2)] {
        drop(drawn(&in_phase(SessionPhase::Walk), size));
    }
}

#[test]
fn every_key_is_named_in_every_phase_and_window() {
    for phase in PHASES {
        let model = in_phase(phase);
        for size in SIZES {
            let shown = shown(&model, size);
            for key in keys::hints(&model) {
                let hint = words().plain(&format!("terminal-key-{key}"));
                let hint = hint.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(shown.contains(&hint), "{phase:?} {size:?}: {hint}\n{}", text(&model, size));
            }
        }
    }
}

/// The first screen of each exercise, with all of its steps and what keeps it safe.
#[test]
fn every_step_of_a_set_up_is_readable() {
    let words = words();
    for exercise in heelfirst::exercises().unwrap() {
        let model = Stage::of(&exercise, SessionPhase::SetUp).model();
        for size in SIZES {
            let shown = shown(&model, size);
            let steps =
                (1..).map(|number| format!("exercise-{exercise}-step-{number}")).take_while(|key| words.has(key));
            for key in steps.chain([format!("exercise-{exercise}-safety")]) {
                let wanted = words.plain(&key);
                assert!(shown.contains(wanted.trim()), "{key} {size:?}\n{}", text(&model, size));
            }
        }
    }
}

#[test]
fn the_safety_line_stands_whole_beside_every_countdown() {
    for exercise in heelfirst::exercises().unwrap() {
        for phase in [SessionPhase::Hold, SessionPhase::Walk] {
            let model = Stage::of(&exercise, phase).with_steps().model();
            for size in SIZES {
                let wanted = words().plain(&format!("exercise-{exercise}-safety"));
                assert!(shown(&model, size).contains(&wanted), "{exercise} {size:?}\n{}", text(&model, size));
            }
        }
    }
}

/// With all colours gone, screens that differ still differ.
#[test]
fn no_colour_is_needed() {
    let letters = |model: &Model| shown(model, (80, 24));
    let mut seen: Vec<String> = PHASES.into_iter().map(|phase| letters(&in_phase(phase))).collect();
    let landings = [Some(StepLanding::Heel), Some(StepLanding::Flat), Some(StepLanding::Toe), None];
    for landing in landings {
        seen.push(letters(&Stage::of("walking-burst", SessionPhase::Walk).with_step(landing, false, false).model()));
    }
    for (slap, drag) in [(true, false), (false, true)] {
        let stage = Stage::of("walking-burst", SessionPhase::Walk).with_step(Some(StepLanding::Flat), slap, drag);
        seen.push(letters(&stage.model()));
    }
    let count = seen.len();
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), count);
}

/// Only the terminal's own colours, so that its light or dark theme holds.
#[test]
fn colours_are_the_terminals_own() {
    let model = Stage::of("walking-burst", SessionPhase::Walk).with_steps().model();
    let terminal = drawn(&model, (80, 24));
    for cell in terminal.backend().buffer().content() {
        assert!(!matches!(cell.fg, Color::Rgb(..) | Color::Indexed(_) | Color::White | Color::Black), "{cell:?}");
        assert_eq!(cell.bg, Color::Reset);
    }
}

#[test]
fn the_bar_grows_without_a_gap() {
    let bars: Vec<String> = [0.0, 0.1, 0.5, 0.9, 1.0].iter().map(|ratio| super::bar(*ratio, 5)).collect();
    assert_eq!(bars, ["", "▌", "██▌", "████▌", "█████"]);
}

#[test]
fn the_countdown_shows_one_until_it_is_over() {
    let at = |remaining_ms: i64| {
        text(&Stage::of("seated-ankle-lift", SessionPhase::Hold).left(remaining_ms).model(), (80, 24))
    };
    let digits = |page: &str| page.lines().skip(3).take(8).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(digits(&at(1)), digits(&at(1000)));
    assert_ne!(digits(&at(1000)), digits(&at(1001)));
    assert_ne!(digits(&at(0)), digits(&at(1)));
}
