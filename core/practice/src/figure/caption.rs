//! Captions that fit beneath their pictures in any font: measured too wide rather than too narrow, in as many lines as they need.

/// In units of the picture. Smaller only where a single word would not fit.
const SIZE: f32 = 10.0;
/// From one line to the next, as a share of the size.
const LINE: f32 = 1.25;

/// The captions of a row of pictures, alike in size.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Captions {
    pub(super) size: f32,
    /// The lines of each.
    pub(super) lines: [Vec<String>; 3],
}

impl Captions {
    /// Set so that no line is wider than `width`.
    pub(super) fn fitting(texts: [String; 3], width: f32) -> Captions {
        let words = texts.iter().flat_map(|text| text.split_whitespace());
        let widest = words.map(width_of).fold(1.0, f32::max);
        let size = SIZE.min(width / widest);
        Captions { size, lines: texts.map(|text| broken(&text, width / size)) }
    }

    pub(super) fn line_height(&self) -> f32 {
        self.size * LINE
    }

    /// Of the longest one, with a little air above and below.
    pub(super) fn height(&self) -> f32 {
        let most = self.lines.iter().map(Vec::len).max().unwrap_or(1);
        let lines = f32::from(u8::try_from(most).unwrap_or(u8::MAX));
        self.line_height() * lines + 7.5
    }
}

/// Lines no wider than this, in multiples of the size.
fn broken(text: &str, most: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width_of(line) + width_of(" ") + width_of(word) <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// About how wide it is, in multiples of the size: not less than in a wide bold sans, which stands in where a system has no
/// font of its own.
pub(super) fn width_of(text: &str) -> f32 {
    text.chars().map(width).sum()
}

fn width(letter: char) -> f32 {
    match letter {
        ' ' | '.' | ',' | 'i' | 'j' | 'l' | 'I' | '\'' | '’' | ':' | ';' => 0.40,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' => 0.50,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' => 1.12,
        // Marks that stand above or turn the direction take no room.
        '\u{300}'..='\u{36f}'
        | '\u{64b}'..='\u{65f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' => 0.0,
        'a'..='z' | '0'..='9' => 0.72,
        'A'..='Z' => 0.86,
        '\u{600}'..='\u{6ff}' => 0.80,
        'ß' | 'à'..='ö' | 'ø'..='ÿ' => 0.76,
        _ => 1.0,
    }
}
