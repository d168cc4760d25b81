package org.heelfirst.core

import java.lang.reflect.Modifier

/** A record written whole, as Rust's `written.rs` says: `head`, then a line for each of its leaves, named by the way to it. */
internal fun written(head: String, record: Any, names: Names): List<String> = listOf(head) + leaves("", record, names).map { "  $it" }

private fun leaves(way: String, value: Any?, names: Names): List<String> = when (value) {
    null -> listOf("$way=none")
    is SessionId -> listOf("${below(way, "value")}=${names.session(value)}")
    is String -> listOf("$way=${value.replace("\n", "\\n")}")
    is Boolean, is UInt, is ULong, is UByte -> listOf("$way=$value")
    is Float, is Double -> listOf("$way=${fixed((value as Number).toDouble())}")
    is Number -> listOf("$way=$value")
    is Enum<*> -> listOf("$way=${kebab(value)}")
    is List<*> -> value.flatMapIndexed { number, each -> leaves(below(way, "$number"), each, names) }.ifEmpty { listOf("$way=empty") }
    else -> fields(value).flatMap { (name, each) -> leaves(below(way, name), each, names) }
}

/** In the order of the record. */
private fun fields(record: Any): List<Pair<String, Any?>> =
    record.javaClass.declaredFields.filterNot { Modifier.isStatic(it.modifiers) }.map { field ->
        field.isAccessible = true
        snake(field.name) to field.get(record)
    }

private fun below(way: String, name: String) = if (way.isEmpty()) name else "$way.$name"

/** `madeByText` → `made_by_text` */
private fun snake(name: String) = name.replace(Regex("[A-Z]")) { "_" + it.value.lowercase() }
