//! The typeface: how wide a text is, and how it is made to fit.
//!
//! One face in two weights is part of the program, cut down to Latin, Greek and Cyrillic, so that a page looks the same everywhere. What it
//! cannot write (another script, a pictograph) becomes a hollow square: seen to be there, never silently left out.

use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider};

use crate::draw::Type;

#[cfg(test)]
mod tests;

/// The regular face, a TrueType file.
pub(crate) const REGULAR: &[u8] = include_bytes!("../fonts/regular.ttf");
/// The bold face.
pub(crate) const BOLD: &[u8] = include_bytes!("../fonts/bold.ttf");

/// Stands at the end of what was shortened.
pub(crate) const SHORTENED: &str = "…";
/// Stands for what the face cannot write.
const UNKNOWN: char = '□';
/// What part of an em a line rises above its baseline, at most; below it, it falls by 0.24 at most.
pub(crate) const ASCENT: f64 = 0.93;

/// A glyph of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Glyph {
    /// Its number in the face.
    pub(crate) id: u32,
    /// Which bytes of the text it stands for.
    pub(crate) begin: usize,
    /// The end of those.
    pub(crate) end: usize,
    /// How far the next glyph is, in ems.
    pub(crate) advance: f64,
}

/// Measures texts.
pub(crate) struct Faces {
    regular: Option<Face>,
    bold: Option<Face>,
}

struct Face {
    font: FontRef<'static>,
    metrics: GlyphMetrics<'static>,
}

impl Face {
    fn new(bytes: &'static [u8]) -> Option<Self> {
        let font = FontRef::new(bytes).ok()?;
        let metrics = font.glyph_metrics(Size::new(1.0), LocationRef::default());
        Some(Self { font, metrics })
    }
}

impl Faces {
    pub(crate) fn new() -> Self {
        Self { regular: Face::new(REGULAR), bold: Face::new(BOLD) }
    }

    fn face(&self, bold: bool) -> Option<&Face> {
        if bold { self.bold.as_ref() } else { self.regular.as_ref() }
    }

    /// The glyphs of a text. All of its characters must be writable, see [`Faces::writable`].
    pub(crate) fn glyphs(&self, text: &str, bold: bool) -> Vec<Glyph> {
        let Some(face) = self.face(bold) else { return Vec::new() };
        let charmap = face.font.charmap();
        let glyph = |(begin, character): (usize, char)| {
            let id = charmap.map(character)?;
            let advance = f64::from(face.metrics.advance_width(id).unwrap_or(0.0));
            Some(Glyph { id: id.to_u32(), begin, end: begin + character.len_utf8(), advance })
        };
        text.char_indices().filter_map(glyph).collect()
    }

    /// How wide a text is, in points.
    pub(crate) fn width(&self, text: &str, face: Type) -> f64 {
        self.glyphs(text, face.bold).iter().map(|glyph| glyph.advance).sum::<f64>() * face.size
    }

    /// One line of what somebody wrote: white space is a space, what the face cannot write a hollow square, what has no width or turns
    /// the direction of writing is left out.
    pub(crate) fn writable(&self, text: &str) -> String {
        let mut line = String::with_capacity(text.len());
        for character in text.chars() {
            match character {
                _ if character.is_whitespace() || character.is_control() => {
                    if !line.is_empty() && !line.ends_with(' ') {
                        line.push(' ');
                    }
                }
                '\u{ad}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}' => {}
                _ if self.has(character) => line.push(character),
                _ => line.push(UNKNOWN),
            }
        }
        line.truncate(line.trim_end().len());
        line
    }

    fn has(&self, character: char) -> bool {
        [false, true].iter().all(|&bold| {
            self.face(bold).and_then(|face| face.font.charmap().map(character)).is_some_and(|id| id.to_u32() != 0)
        })
    }

    /// `text` in one line of at most `width` points; what is too much is cut, with a mark.
    pub(crate) fn fit(&self, text: &str, face: Type, width: f64) -> String {
        if self.width(text, face) <= width {
            return text.to_owned();
        }
        let mark = self.width(SHORTENED, face);
        let kept = self.head(text, face, width - mark);
        format!("{}{SHORTENED}", text.get(..kept).unwrap_or_default().trim_end())
    }

    /// How many bytes of `text` fit into `width` points.
    fn head(&self, text: &str, face: Type, width: f64) -> usize {
        let mut end = 0;
        let mut x = 0.0;
        for glyph in self.glyphs(text, face.bold) {
            x += glyph.advance * face.size;
            if x > width {
                break;
            }
            end = glyph.end;
        }
        end
    }

    /// `text` in at most `most` lines of at most `width` points; what is too much is cut, with a mark.
    pub(crate) fn wrap(&self, text: &str, face: Type, width: f64, most: usize) -> Vec<String> {
        let mut lines = Vec::new();
        let mut rest = text.trim();
        while !rest.is_empty() && lines.len() < most {
            if lines.len() + 1 == most {
                lines.push(self.fit(rest, face, width));
                break;
            }
            let (line, after) = self.split(rest, face, width);
            lines.push(line.to_owned());
            rest = after;
        }
        lines
    }

    /// The first line of `text`, which ends where a word does if one ends at all, and the rest.
    fn split<'t>(&self, text: &'t str, face: Type, width: f64) -> (&'t str, &'t str) {
        let end = self.head(text, face, width);
        if end >= text.len() {
            return (text, "");
        }
        let first = text.chars().next().map_or(0, char::len_utf8);
        let head = text.get(..end).unwrap_or_default();
        let at_space = text.get(end..).is_some_and(|rest| rest.starts_with(' '));
        let cut = if at_space { end } else { head.rfind(' ').unwrap_or(end) }.max(first);
        let (line, rest) = text.split_at_checked(cut).unwrap_or((text, ""));
        (line.trim_end(), rest.trim_start())
    }
}
