package org.heelfirst.core

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.contentOrNull
import kotlinx.serialization.json.double
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long

/** One line of a script: a JSON object with `at_ms`, `do` and the arguments of that call. */
class Call(val line: String) {
    private val fields = Json.parseToJsonElement(line) as JsonObject

    val atMs get() = number("at_ms")
    val verb get() = text("do")

    fun number(key: String) = optionalNumber(key) ?: lacks(key)
    fun optionalNumber(key: String) = fields[key]?.jsonPrimitive?.long
    fun optionalDecimal(key: String) = fields[key]?.jsonPrimitive?.double
    fun text(key: String) = optionalText(key) ?: lacks(key)
    fun optionalText(key: String) = fields[key]?.jsonPrimitive?.contentOrNull
    fun flag(key: String) = fields[key]?.jsonPrimitive?.boolean ?: lacks(key)
    fun texts(key: String) = (fields[key] ?: lacks(key)).jsonArray.map { it.jsonPrimitive.content }
    fun indices(key: String) = (fields[key] ?: lacks(key)).jsonArray.map { it.jsonPrimitive.int }

    /** The constant of this name in kebab case. */
    inline fun <reified T : Enum<T>> named(key: String) = optionalNamed<T>(key) ?: lacks(key)
    inline fun <reified T : Enum<T>> optionalNamed(key: String) =
        optionalText(key)?.let { name -> enumValues<T>().find { kebab(it) == name } ?: lacks(key) }

    /** The constants of these names in kebab case. */
    inline fun <reified T : Enum<T>> allNamed(key: String) = texts(key).map { name -> enumValues<T>().find { kebab(it) == name } ?: lacks(key) }

    fun lacks(key: String): Nothing = error("this script line does not say $key as it must: $line")
}
