//! The seconds that are left, as large as there is room for.

use heelfirst::SessionSnapshot;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Color, Style};
use ratatui::text::Line;
use tui_big_text::{BigText, PixelSize};

/// Rows of the smaller digits.
pub(super) const LEAST_ROWS: u16 = 4;
/// Rows and columns of a large digit.
const LARGE: u16 = 8;

/// Whole seconds left, rounded up: a count that shows 1 until the moment it is over.
pub(super) fn draw(frame: &mut Frame<'_>, area: Rect, session: &SessionSnapshot, colour: Color) {
    let Some(left) = session.remaining_ms else { return };
    let text = digits((left + 999) / 1000);
    let wide = u16::try_from(text.chars().count()).unwrap_or(u16::MAX).saturating_mul(LARGE) <= area.width;
    let (size, rows) = match (wide, area.height) {
        (true, LARGE..) => (PixelSize::Full, LARGE),
        (true, _) => (PixelSize::HalfHeight, LEAST_ROWS),
        (false, _) => (PixelSize::Quadrant, LEAST_ROWS),
    };
    let above = area.height.saturating_sub(rows).div_ceil(2);
    let [_, area, _] =
        Layout::vertical([Constraint::Length(above), Constraint::Length(rows), Constraint::Min(0)]).areas(area);
    let big = BigText::builder()
        .pixel_size(size)
        .style(Style::new().fg(colour))
        .centered()
        .lines(vec![Line::from(text)])
        .build();
    frame.render_widget(big, area);
}

fn digits(seconds: i64) -> String {
    if seconds >= 60 { format!("{}:{:02}", seconds / 60, seconds % 60) } else { seconds.to_string() }
}
