//! A plan as a code that a phone reads from paper.
//!
//! It is ASCII, its parts set apart by semicolons: `HF1`, the weaker side (`l`, `r` or `b`), then an item each: the exercise, `*`, how
//! often a day, and what the plan itself says of it, each after a comma: `rN` repetitions, `xN` sets, `hN` seconds of a hold, `sN` seconds
//! of walking, `o` for the person's own pace, `dN` its days as digits (1 is Monday; every day where there is none), `l`, `r` or `b` for
//! exactly these sides, `f` for a fixed dose. What holds for the whole plan stands after the items, each with a `+`: `+leg` (the weaker
//! leg may be stood on), `+goal=`, `+by=`, `+aid=`, `+orthosis=`, and the borders `+heel=`, `+toe=`, `+slap=`, `+drag=`.
//! `HF1;l;walking-burst*4,s30;seated-ankle-lift*1,r12,l;+goal=clear`

use std::fmt::Write as _;

use jiff::civil::Weekday;

use super::days::Days;
use super::item::Item;
use super::made::{Borders, MadeBy, Orthosis, Plan};
use super::names::Named;
use super::person::Aid;
use crate::{Affected, Goal};

/// The form of the code. Another one is refused.
const FORM: &str = "HF1";
/// A code of more parts than there are exercises and words about the plan is none of ours.
const MOST_PARTS: usize = 64;

/// A code that is not understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{part}' {reason}")]
pub struct CodeError {
    /// The part that is not understood, shortened, without control characters.
    pub part: String,
    /// Why not, and what to do.
    pub reason: &'static str,
}

impl Plan {
    /// The plan as a code, which [`Plan::from_code`] reads.
    pub fn code(&self) -> String {
        let mut code = format!("{FORM};{}", letter(self.affected));
        for item in &self.items {
            code.push(';');
            write_item(&mut code, item);
        }
        for (name, value) in self.notes() {
            let _ = if value.is_empty() { write!(code, ";+{name}") } else { write!(code, ";+{name}={value}") };
        }
        code
    }

    /// What is said of the whole plan.
    fn notes(&self) -> Vec<(&'static str, String)> {
        let borders = self.borders.unwrap_or_default();
        let named = [
            ("leg", self.allows_weaker_leg.then(String::new)),
            ("goal", self.goal.map(|goal| goal.name().to_owned())),
            ("by", Some(self.made_by).filter(|by| *by != MadeBy::Person).map(|by| by.name().to_owned())),
            ("aid", self.aid.map(|aid| aid.name().to_owned())),
            ("orthosis", self.orthosis.map(|orthosis| orthosis.name().to_owned())),
            ("heel", borders.heel_deg.map(|value| value.to_string())),
            ("toe", borders.toe_deg.map(|value| value.to_string())),
            ("slap", borders.slap_contact_to_flat_ms.map(|value| value.to_string())),
            ("drag", borders.drag_sensitivity_ratio.map(|value| value.to_string())),
        ];
        named.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }

    /// The plan that a code holds. What it holds is understood, not yet checked: see [`Plan::check`].
    ///
    /// # Errors
    /// [`CodeError`] naming the part that is not understood.
    pub fn from_code(code: &str) -> Result<Plan, CodeError> {
        let mut parts = code.trim().split(';');
        if parts.next() != Some(FORM) {
            return Err(refused(code, "does not begin a plan of this app; scan the code on the report"));
        }
        let side = parts.next().unwrap_or_default();
        let affected = side_of(side).ok_or_else(|| refused(side, "names no side; scan the code again"))?;
        let parts: Vec<&str> = parts.collect();
        if parts.len() > MOST_PARTS {
            return Err(refused(code, "has more parts than a plan can have; scan the code again"));
        }
        let mut plan = Plan::new(affected, MadeBy::Person, Vec::new());
        for part in parts {
            let read = match part.strip_prefix('+') {
                Some(note) => read_note(&mut plan, note),
                None => read_item(part).map(|item| plan.items.push(item)),
            };
            let unclear = "is not understood; scan the code again, or update the app";
            read.ok_or_else(|| refused(part, unclear))?;
        }
        Ok(plan)
    }
}

fn write_item(code: &mut String, item: &Item) {
    let numbers = [
        ('r', item.repetitions.map(u16::from)),
        ('x', item.sets.map(u16::from)),
        ('h', item.hold_s),
        ('s', item.walking_s),
    ];
    let _ = write!(code, "{}*{}", item.exercise, item.times_a_day);
    for (name, value) in numbers {
        if let Some(value) = value {
            let _ = write!(code, ",{name}{value}");
        }
    }
    if item.days != Days::ALL {
        let digits: String =
            DAYS.into_iter().filter(|(_, day)| item.days.contains(*day)).map(|(digit, _)| digit).collect();
        let _ = write!(code, ",d{digits}");
    }
    let words = [item.own_pace.then_some("o"), item.sides.map(letter), item.fixed.then_some("f")];
    for word in words.into_iter().flatten() {
        let _ = write!(code, ",{word}");
    }
}

const DAYS: [(char, Weekday); 7] = [
    ('1', Weekday::Monday),
    ('2', Weekday::Tuesday),
    ('3', Weekday::Wednesday),
    ('4', Weekday::Thursday),
    ('5', Weekday::Friday),
    ('6', Weekday::Saturday),
    ('7', Weekday::Sunday),
];

fn letter(affected: Affected) -> &'static str {
    match affected {
        Affected::Left => "l",
        Affected::Right => "r",
        Affected::Both => "b",
    }
}

fn side_of(letter: &str) -> Option<Affected> {
    match letter {
        "l" => Some(Affected::Left),
        "r" => Some(Affected::Right),
        "b" => Some(Affected::Both),
        _ => None,
    }
}

fn read_item(part: &str) -> Option<Item> {
    let (exercise, dose) = part.split_once('*').filter(|(exercise, _)| !exercise.is_empty())?;
    let mut dose = dose.split(',');
    let mut item = Item::new(exercise, number(dose.next()?)?);
    dose.try_for_each(|said| read_dose(&mut item, said))?;
    Some(item)
}

fn read_dose(item: &mut Item, said: &str) -> Option<()> {
    let mut letters = said.chars();
    match (letters.next()?, letters.as_str()) {
        ('o', "") => item.own_pace = true,
        ('f', "") => item.fixed = true,
        (_, "") => item.sides = Some(side_of(said)?),
        ('r', value) => item.repetitions = Some(number(value)?),
        ('x', value) => item.sets = Some(number(value)?),
        ('h', value) => item.hold_s = Some(number(value)?),
        ('s', value) => item.walking_s = Some(number(value)?),
        ('d', digits) => item.days = days_of(digits)?,
        _ => return None,
    }
    Some(())
}

/// Digits alone: `parse` would take a sign.
fn number<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()))
}

fn days_of(digits: &str) -> Option<Days> {
    digits.chars().try_fold(Days::NONE, |days, digit| {
        let (_, day) = DAYS.iter().find(|(known, _)| *known == digit)?;
        Some(days.with(*day))
    })
}

fn read_note(plan: &mut Plan, note: &str) -> Option<()> {
    let Some((name, value)) = note.split_once('=') else {
        plan.allows_weaker_leg = true;
        return (note == "leg").then_some(());
    };
    match name {
        "goal" => plan.goal = Some(Goal::from_name(value)?),
        "by" => plan.made_by = MadeBy::from_name(value)?,
        "aid" => plan.aid = Some(Aid::from_name(value)?),
        "orthosis" => plan.orthosis = Some(Orthosis::from_name(value)?),
        _ => {
            let border = border(plan.borders.get_or_insert_default(), name)?;
            *border = Some(value.parse().ok().filter(|value: &f64| value.is_finite())?);
        }
    }
    Some(())
}

fn border<'b>(borders: &'b mut Borders, name: &str) -> Option<&'b mut Option<f64>> {
    match name {
        "heel" => Some(&mut borders.heel_deg),
        "toe" => Some(&mut borders.toe_deg),
        "slap" => Some(&mut borders.slap_contact_to_flat_ms),
        "drag" => Some(&mut borders.drag_sensitivity_ratio),
        _ => None,
    }
}

fn refused(part: &str, reason: &'static str) -> CodeError {
    CodeError { part: part.chars().take(40).flat_map(char::escape_debug).collect(), reason }
}

#[cfg(test)]
mod tests;
