//! One week, large, with the time of each prompt.

use jiff::civil::date;

use crate::legend::legend;
use crate::picture::{Frame, INK, QUIET_INK, open, panel, text};
use crate::week::Year;

/// The Monday of the week that is shown: learning has moved prompts by then.
const MONDAY: jiff::civil::Date = date(2026, 3, 16);
const WIDTH: f64 = 940.0;
const HEIGHT: f64 = 520.0;

/// The regular person's week.
pub fn week(year: &Year) -> String {
    let mut svg = String::new();
    let title = "A week in which learning has moved prompts";
    let told = "Seven days by twenty-four hours of the simulated regular person, 16 to 22 March. From Tuesday to Friday the seated exercise of \
                about 11:05 comes at about 10:35, where the person accepts it more often; what was armed for Monday before that was learnt stays.";
    open(&mut svg, WIDTH, HEIGHT, title, told);
    text(&mut svg, 20.0, 36.0, 20.0, INK, "font-weight=\"600\"", title);
    let Some(week) = year.weeks().find(|week| week.monday == MONDAY) else { return svg };
    let head = format!("Simulated; week {}, {} 2026, of the regular person.", week.number, week.dates());
    text(&mut svg, 20.0, 58.0, 14.0, QUIET_INK, "", &head);
    legend(&mut svg, 20.0, 82.0);
    let frame = Frame { left: 62.0, top: 150.0, width: WIDTH - 62.0 - 34.0, row: 48.0, font: 14.0, mark: 8.0 };
    panel(&mut svg, &week, frame);
    for (index, (_, day)) in week.days.iter().enumerate() {
        let Some(day) = day else { continue };
        for shown in &day.shown {
            let time = shown.local.time();
            let hour = f64::from(time.hour()) + f64::from(time.minute()) / 60.0;
            let (x, y) = (frame.left + frame.width * hour / 24.0, frame.top + frame.row * index as f64);
            let words = shown.local.strftime("%H:%M").to_string();
            // Above the mark where it would lie upon the time of the prompt that was moved.
            let below = if shown.again { 11.0 } else { frame.row - 4.0 };
            text(&mut svg, x, y + below, 10.0, INK, "text-anchor=\"middle\"", &words);
        }
    }
    svg.push_str("</svg>\n");
    svg
}
