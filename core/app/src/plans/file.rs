//! The form of a plan file.

use heelfirst_practice::plan::{Borders, Days, Item, MadeBy, Named, Plan, REPETITIONS, SETS, TIMES_A_DAY, WALKING_S};
use serde::Serialize;

use super::tree::{At, Tree, unknown};
use crate::settings_json;

/// The form that is written, and the one that is read.
const FORM: u32 = 1;
/// In bytes; a plan has a few hundred.
const MOST_BYTES: usize = 64 * 1024;
/// More items than there are exercises are none of a plan.
const MOST_ITEMS: usize = 64;
const KEYS: [&str; 9] =
    ["heelfirst_plan", "weaker_side", "items", "made_by", "goal", "allows_weaker_leg", "borders", "aid", "orthosis"];
const ITEM_KEYS: [&str; 10] =
    ["exercise", "times_a_day", "repetitions", "sets", "hold_s", "walking_s", "own_pace", "days", "sides", "fixed"];
const BORDER_KEYS: [&str; 4] = ["heel_deg", "toe_deg", "slap_contact_to_flat_ms", "drag_sensitivity_ratio"];

/// The plan that the text holds.
///
/// # Errors
/// The place, the reason and the remedy, in plain words.
pub(super) fn read(text: &str) -> Result<Plan, String> {
    if text.len() > MOST_BYTES {
        return Err("it has more than 64 KiB, and a plan has less than 1; is it the right file?".to_owned());
    }
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err("it is empty; choose a file that the app wrote".to_owned());
    }
    let tree: Tree = serde_json::from_str(text).map_err(|error| settings_json::told(text, &error))?;
    plan(&At::file(&tree))
}

fn plan(file: &At<'_>) -> Result<Plan, String> {
    let keys = file.keys(&KEYS)?;
    let of = |key: &str| keys.iter().find(|(known, _)| *known == key).map(|(_, at)| at);
    let form = of("heelfirst_plan").ok_or("heelfirst_plan is missing; is it a plan file?")?;
    if form.whole(u32::MAX)? != FORM {
        return Err(form.told("is a form that this version does not know; update the app"));
    }
    let side = of("weaker_side").ok_or("weaker_side is missing; write left, right or both")?;
    let items = of("items").ok_or("items is missing; write at least []")?.list(MOST_ITEMS)?;
    Ok(Plan {
        allows_weaker_leg: of("allows_weaker_leg").map(At::bool).transpose()?.unwrap_or_default(),
        goal: of("goal").map(At::named).transpose()?,
        borders: of("borders").map(borders).transpose()?,
        aid: of("aid").map(At::named).transpose()?,
        orthosis: of("orthosis").map(At::named).transpose()?,
        ..Plan::new(
            side.named()?,
            of("made_by").map(At::named).transpose()?.unwrap_or(MadeBy::Person),
            items.iter().map(item).collect::<Result<_, _>>()?,
        )
    })
}

fn item(at: &At<'_>) -> Result<Item, String> {
    let keys = at.keys(&ITEM_KEYS)?;
    let missing = |key: &str| format!("{}.{key} is missing", at.place);
    let mut item = Item::new("", 0);
    for (key, value) in keys {
        match key {
            "exercise" => value.text()?.clone_into(&mut item.exercise),
            "times_a_day" => item.times_a_day = value.whole(*TIMES_A_DAY.end())?,
            "repetitions" => item.repetitions = Some(value.whole(*REPETITIONS.end())?),
            "sets" => item.sets = Some(value.whole(*SETS.end())?),
            "hold_s" => item.hold_s = Some(value.whole(u16::MAX)?),
            "walking_s" => item.walking_s = Some(value.whole(*WALKING_S.end())?),
            "own_pace" => item.own_pace = value.bool()?,
            "days" => item.days = days(&value)?,
            "sides" => item.sides = Some(value.named()?),
            _ => item.fixed = value.bool()?,
        }
    }
    match (item.exercise.is_empty(), item.times_a_day) {
        (true, _) => Err(missing("exercise") + "; name one"),
        (_, 0) => Err(missing("times_a_day") + " or 0; write 1 to 12"),
        _ => Ok(item),
    }
}

/// At least one: a file that names no day is refused here, since the surface's own empty list means every day.
fn days(at: &At<'_>) -> Result<Days, String> {
    let names = at.list(Days::KNOWN.len())?;
    let names = names.iter().map(At::text).collect::<Result<Vec<_>, _>>()?;
    if names.is_empty() {
        return Err(at.told("has no day; name at least one of mon to sun, or leave it out for every day"));
    }
    Days::from_names(names).map_err(|name| format!("{}{}", at.place, unknown("day", name, &Days::KNOWN)))
}

fn borders(at: &At<'_>) -> Result<Borders, String> {
    let mut borders = Borders::default();
    for (key, value) in at.keys(&BORDER_KEYS)? {
        let border = match key {
            "heel_deg" => &mut borders.heel_deg,
            "toe_deg" => &mut borders.toe_deg,
            "slap_contact_to_flat_ms" => &mut borders.slap_contact_to_flat_ms,
            _ => &mut borders.drag_sensitivity_ratio,
        };
        *border = Some(value.number()?);
    }
    Ok(borders)
}

/// A plan as it is written; what is not said is left out.
#[derive(Serialize)]
struct Written<'p> {
    heelfirst_plan: u32,
    weaker_side: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    made_by: Option<&'static str>,
    items: Vec<WrittenItem<'p>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    goal: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    allows_weaker_leg: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    borders: Option<Borders>,
    #[serde(skip_serializing_if = "Option::is_none")]
    aid: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    orthosis: Option<&'static str>,
}

#[derive(Serialize)]
struct WrittenItem<'p> {
    exercise: &'p str,
    times_a_day: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    repetitions: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sets: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hold_s: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    walking_s: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    own_pace: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Option<Days>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sides: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fixed: Option<bool>,
}

/// The text of a plan file.
///
/// # Errors
/// Where JSON cannot say it, which no plan is known to cause.
pub(super) fn write(plan: &Plan) -> Result<String, serde_json::Error> {
    let written = Written {
        heelfirst_plan: FORM,
        weaker_side: plan.affected.name(),
        made_by: Some(plan.made_by).filter(|by| *by != MadeBy::Person).map(Named::name),
        items: plan.items.iter().map(written_item).collect(),
        goal: plan.goal.map(Named::name),
        allows_weaker_leg: said(plan.allows_weaker_leg),
        borders: plan.borders,
        aid: plan.aid.map(Named::name),
        orthosis: plan.orthosis.map(Named::name),
    };
    serde_json::to_string_pretty(&written).map(|text| text + "\n")
}

fn written_item(item: &Item) -> WrittenItem<'_> {
    let Item { exercise, times_a_day, repetitions, sets, hold_s, walking_s, own_pace, days, sides, fixed } = item;
    WrittenItem {
        exercise,
        times_a_day: *times_a_day,
        repetitions: *repetitions,
        sets: *sets,
        hold_s: *hold_s,
        walking_s: *walking_s,
        own_pace: said(*own_pace),
        days: Some(*days).filter(|days| *days != Days::ALL),
        sides: sides.map(Named::name),
        fixed: said(*fixed),
    }
}

/// Left out where it is not so.
fn said(value: bool) -> Option<bool> {
    value.then_some(true)
}

#[cfg(test)]
mod tests;
