//! A chart: a paper of fixed light colour, a plot within it, and what is drawn there.

use std::fmt::Write;

pub const INK: &str = "#1f2328";
pub const QUIET: &str = "#57606a";
pub const BLUE: &str = "#0b57d0";
pub const ORANGE: &str = "#a04100";

const PAPER: &str = "#fdfcf8";
const WIDTH: f64 = 920.0;
const LEFT: f64 = 92.0;
const RIGHT: f64 = 24.0;
const TOP: f64 = 66.0;
const FONT: &str = "system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', Arial, sans-serif";

/// An axis: what it shows with its unit, from where to where, and a tick each so many.
pub struct Axis {
    pub name: &'static str,
    pub from: f64,
    pub to: f64,
    pub tick: f64,
}

/// Where a text's place lies in it.
#[derive(Clone, Copy)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// The kinds of marks.
#[derive(Clone, Copy)]
pub enum Mark {
    Circle,
    Square,
    Triangle,
}

pub struct Chart {
    body: String,
    x: Axis,
    y: Axis,
    height: f64,
    below: f64,
}

impl Chart {
    /// A chart of this height in px, with room for so many px of legend below.
    pub fn new(title: &str, told: &str, x: Axis, y: Axis, height: f64, below: f64) -> Self {
        let mut chart = Self { body: String::new(), x, y, height, below };
        let _ = write!(
            chart.body,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" \
             role=\"img\" font-family=\"{FONT}\" font-size=\"16\" fill=\"{INK}\">\n<title>{title}</title>\n<desc>{told}</desc>\n\
             <rect width=\"{WIDTH}\" height=\"{height}\" rx=\"8\" fill=\"{PAPER}\"/>\n"
        );
        chart.text_at(LEFT, 32.0, title, Anchor::Start, INK, "font-size=\"20\" font-weight=\"600\"");
        chart
    }

    fn bottom(&self) -> f64 {
        self.height - self.below - 52.0
    }

    pub fn px(&self, x: f64) -> f64 {
        LEFT + (x - self.x.from) / (self.x.to - self.x.from) * (WIDTH - LEFT - RIGHT)
    }

    pub fn py(&self, y: f64) -> f64 {
        self.bottom() - (y - self.y.from) / (self.y.to - self.y.from) * (self.bottom() - TOP)
    }

    /// Both axes with lines, ticks and names. Without `rows` the y axis has ticks too.
    pub fn axes(&mut self, rows: bool) {
        let (top, bottom) = (TOP, self.bottom());
        for tick in ticks(&self.x) {
            let x = self.px(tick);
            self.line([x, bottom, x, bottom + 6.0], QUIET, 1.5, "");
            self.text_at(x, bottom + 24.0, &plain(tick), Anchor::Middle, INK, "");
        }
        if !rows {
            for tick in ticks(&self.y) {
                let y = self.py(tick);
                self.line([LEFT, y, WIDTH - RIGHT, y], "#d0d7de", 1.0, "");
                self.text_at(LEFT - 10.0, y + 5.0, &plain(tick), Anchor::End, INK, "");
            }
        }
        self.line([LEFT, bottom, WIDTH - RIGHT, bottom], QUIET, 1.5, "");
        let (names, middle) = ((self.x.name, self.y.name), f64::midpoint(top, bottom));
        self.text_at(f64::midpoint(LEFT, WIDTH - RIGHT), bottom + 46.0, names.0, Anchor::Middle, INK, "");
        let turned = format!("transform=\"rotate(-90 26 {middle})\"");
        self.text_at(26.0, middle, names.1, Anchor::Middle, INK, &turned);
    }

    /// A shaded stretch of the x axis.
    pub fn band(&mut self, from: f64, to: f64) {
        let (left, right) = (self.px(from.max(self.x.from)), self.px(to.min(self.x.to)));
        let height = self.bottom() - TOP;
        let _ = writeln!(
            self.body,
            "<rect x=\"{left:.1}\" y=\"{TOP}\" width=\"{:.1}\" height=\"{height:.1}\" fill=\"#e9e5d8\"/>",
            right - left
        );
    }

    pub fn curve(&mut self, points: impl Iterator<Item = (f64, f64)>, colour: &str) {
        let mut path = String::new();
        for (x, y) in points {
            let pen = if path.is_empty() { 'M' } else { 'L' };
            let _ = write!(path, "{pen}{:.1} {:.1}", self.px(x), self.py(y));
        }
        let _ = writeln!(
            self.body,
            "<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2.5\" stroke-linejoin=\"round\"/>"
        );
    }

    /// A line between two places in px.
    pub fn line(&mut self, [x1, y1, x2, y2]: [f64; 4], colour: &str, width: f64, more: &str) {
        let _ = writeln!(
            self.body,
            "<line x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\" stroke=\"{colour}\" stroke-width=\"{width}\" {more}/>"
        );
    }

    pub fn mark(&mut self, x: f64, y: f64, mark: Mark, fill: &str, colour: &str) {
        let style = format!("fill=\"{fill}\" stroke=\"{colour}\" stroke-width=\"2.5\"");
        let _ = match mark {
            Mark::Circle => writeln!(self.body, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"6.5\" {style}/>"),
            Mark::Square => {
                writeln!(
                    self.body,
                    "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"12\" height=\"12\" {style}/>",
                    x - 6.0,
                    y - 6.0
                )
            }
            Mark::Triangle => writeln!(
                self.body,
                "<path d=\"M{x:.1} {:.1}l7.5 13h-15z\" stroke-linejoin=\"round\" {style}/>",
                y - 8.0
            ),
        };
    }

    /// A filled bar between two places in px, by its upper left corner.
    pub fn bar(&mut self, [x, y, width, height]: [f64; 4], fill: &str, colour: &str) {
        let _ = writeln!(
            self.body,
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" fill=\"{fill}\" stroke=\"{colour}\" \
             stroke-width=\"2\"/>"
        );
    }

    /// A text on a halo of paper, so that nothing behind it disturbs.
    pub fn text_at(&mut self, x: f64, y: f64, text: &str, anchor: Anchor, colour: &str, more: &str) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let _ = writeln!(
            self.body,
            "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" fill=\"{colour}\" stroke=\"{PAPER}\" stroke-width=\"4\" \
             paint-order=\"stroke\" {more}>{text}</text>"
        );
    }

    /// The y of the n-th line of the legend, in px.
    pub fn legend_y(&self, line: f64) -> f64 {
        self.height - self.below + 18.0 + 26.0 * line
    }

    pub fn finish(mut self) -> String {
        self.body.push_str("</svg>\n");
        self.body
    }
}

fn ticks(axis: &Axis) -> Vec<f64> {
    #[expect(clippy::cast_possible_truncation, reason = "a few ticks")]
    let (first, last) = ((axis.from / axis.tick).ceil() as i64, ((axis.to + 1e-9) / axis.tick).floor() as i64);
    (first..=last).map(|n| n as f64 * axis.tick).collect()
}

/// A number as people write it, with a true minus sign.
pub fn plain(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0;
    let sign = if rounded < 0.0 { "−" } else { "" };
    format!("{sign}{}", rounded.abs())
}
