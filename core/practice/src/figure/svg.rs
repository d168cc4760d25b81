//! Frames as SVG.

use std::fmt::Write;

use super::caption::Captions;
use super::{FigureError, Form, Frame, Point, Role, Shape, View};

/// What is written with a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style<'a> {
    /// What it is called, for whoever does not see it.
    pub title: &'a str,
    /// What is shown.
    pub description: &'a str,
    /// The language of both, as a BCP 47 tag.
    pub language: &'a str,
    /// Whether the language is written from right to left: the stills then begin on the right.
    pub right_to_left: bool,
}

/// Of an empty border, and between two stills.
pub(super) const BORDER: f32 = 6.0;

/// One frame as a picture.
pub fn svg(frame: &Frame, style: &Style<'_>) -> String {
    let mut page = Page::begin(frame.width + 2.0 * BORDER, frame.height + 2.0 * BORDER, style, "");
    page.group(BORDER, BORDER, "", |page| page.shapes(&frame.shapes));
    page.end()
}

/// The three stills in a row, each with its number and caption.
///
/// # Errors
/// An unknown exercise.
pub fn stills_svg(exercise: &str, view: View, captions: [&str; 3], style: &Style<'_>) -> Result<String, FigureError> {
    let frames = super::stills(exercise, view)?;
    let (width, height) = (frames[0].width, frames[0].height);
    let [first, second, third] = captions;
    let texts = [format!("1. {first}"), format!("2. {second}"), format!("3. {third}")];
    let captions = Captions::fitting(texts, width);
    let tall = height + 2.0 * BORDER + captions.height();
    let mut page = Page::begin(3.0 * width + 4.0 * BORDER, tall, style, "");
    for ((frame, lines), n) in frames.iter().zip(&captions.lines).zip(0_u8..) {
        let column = f32::from(if style.right_to_left { 2 - n } else { n });
        let x = BORDER + column * (width + BORDER);
        page.group(x, BORDER, "", |page| page.shapes(&frame.shapes));
        page.caption(x + width / 2.0, BORDER + height + 2.5, &captions, lines);
    }
    Ok(page.end())
}

/// An SVG being written.
pub(super) struct Page {
    pub(super) text: String,
}

impl Page {
    pub(super) fn begin(width: f32, height: f32, style: &Style<'_>, more_css: &str) -> Page {
        let mut page = Page { text: String::with_capacity(32 * 1024) };
        let (width, height) = (short(width), short(height));
        let direction = if style.right_to_left { "rtl" } else { "ltr" };
        page.add(&format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
             aria-labelledby=\"t d\" lang=\"{}\" direction=\"{direction}\">\n<title id=\"t\">{}</title>\n<desc id=\"d\">{}</desc>\n",
            escaped(style.language),
            escaped(style.title),
            escaped(style.description),
        ));
        page.add(&format!("<style>{}{more_css}</style>\n", css()));
        page.add(&format!("<rect class=\"paper\" width=\"{width}\" height=\"{height}\" rx=\"8\"/>\n"));
        page
    }

    pub(super) fn end(mut self) -> String {
        self.add("</svg>\n");
        self.text
    }

    pub(super) fn add(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(super) fn group(&mut self, x: f32, y: f32, class: &str, inside: impl FnOnce(&mut Page)) {
        let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
        self.add(&format!("<g{class} transform=\"translate({} {})\">\n", short(x), short(y)));
        inside(self);
        self.add("</g>\n");
    }

    pub(super) fn shapes(&mut self, shapes: &[Shape]) {
        for shape in shapes {
            self.shape(shape, "");
        }
    }

    /// A shape, with what stands inside its element.
    pub(super) fn shape(&mut self, shape: &Shape, inside: &str) {
        let class = shape.role.as_str();
        let (name, attributes) = match &shape.form {
            Form::Polygon { points } => ("polygon", format!("class=\"{class}\" points=\"{}\"", listed(points))),
            Form::Circle { centre, radius } => {
                let (x, y, r) = (short(centre.x), short(centre.y), short(*radius));
                ("circle", format!("class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{r}\""))
            }
            Form::Line { points, width } => {
                let width = short(*width);
                ("polyline", format!("class=\"l {class}-l\" points=\"{}\" stroke-width=\"{width}\"", listed(points)))
            }
        };
        if inside.is_empty() {
            self.add(&format!("<{name} {attributes}/>\n"));
        } else {
            self.add(&format!("<{name} {attributes}>{inside}</{name}>\n"));
        }
    }

    /// Lines one below the other, in the middle of a picture.
    fn caption(&mut self, x: f32, top: f32, captions: &Captions, lines: &[String]) {
        let size =
            if captions.size < 10.0 { format!(" style=\"font-size:{:.2}px\"", captions.size) } else { String::new() };
        self.add(&format!("<text text-anchor=\"middle\"{size}>"));
        let mut y = top;
        for line in lines {
            y += captions.line_height();
            self.add(&format!("<tspan x=\"{}\" y=\"{}\">{}</tspan>", short(x), short(y), escaped(line)));
        }
        self.add("</text>\n");
    }
}

/// The colours, which differ in lightness too: the part that moves is told by its edge and arrow, and by its colour last.
fn css() -> String {
    let mut css = String::from(".paper{fill:#fbfaf6}.l{fill:none;stroke-linecap:round;stroke-linejoin:round}");
    css.push_str("text{font:600 10px system-ui,sans-serif;fill:#22303c}");
    for role in Role::ALL {
        let (name, colour) = (role.as_str(), colour(role));
        // Writing to a string cannot fail.
        _ = write!(css, ".{name}{{fill:{colour}}}.{name}-l{{stroke:{colour}}}");
    }
    css
}

fn colour(role: Role) -> &'static str {
    match role {
        Role::Floor => "#e6dfd0",
        Role::FloorMark => "#b8ac94",
        Role::Furniture => "#b08d63",
        Role::FarLimb => "#c4ced6",
        Role::Skin => "#e2b08c",
        Role::Hair => "#6b4a35",
        Role::Shirt => "#7fb3a6",
        Role::Trousers => "#5a7894",
        Role::Shoe => "#3f4f5e",
        Role::Moving => "#f2a33a",
        Role::Outline => "#22303c",
        Role::Strap => "#8a3fa0",
        Role::Aid => "#4a3a2a",
        Role::Mark => "#b3261e",
    }
}

/// In an attribute or between tags.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

pub(super) fn listed(points: &[Point]) -> String {
    let mut list = String::with_capacity(points.len() * 12);
    for point in points {
        let gap = if list.is_empty() { "" } else { " " };
        _ = write!(list, "{gap}{},{}", short(point.x), short(point.y));
    }
    list
}

/// With one digit after the point at most. There is no −0.
pub(super) fn short(number: f32) -> String {
    let text = format!("{number:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}
