package org.heelfirst.gateway

import java.lang.reflect.InvocationHandler
import java.lang.reflect.InvocationTargetException
import java.lang.reflect.Proxy
import kotlinx.coroutines.Dispatchers
import org.heelfirst.core.CoachEvent
import org.heelfirst.core.CoachListener

/** One call that the fake heard: the name of the function and its arguments. */
data class Heeded(val name: String, val arguments: List<Any?>)

/**
 * A core that answers as it was told to and notes what was asked of it. What has no answer and gives nothing back is only noted; anything
 * else without an answer is an error that names it.
 */
class FakeCore {
    private val answers = mutableMapOf<String, (List<Any?>) -> Any?>("languages" to { emptyList<Any>() })
    private lateinit var listener: CoachListener

    /** Everything that was asked, oldest first. */
    val asked = mutableListOf<Heeded>()

    /** From now on, [name] is answered so. */
    fun answer(name: String, with: (List<Any?>) -> Any?) = apply { answers[name] = with }

    /** The core says something. */
    fun say(event: CoachEvent) = listener.onEvent(event)

    /** A gateway before this core; everything happens at once, on the calling thread. */
    fun gateway(): Gateway = Gateway(Dispatchers.Unconfined, open = ::core)

    /** The fake as the core itself, speaking to [ear]. */
    fun core(ear: CoachListener): Core {
        listener = ear
        return Proxy.newProxyInstance(Core::class.java.classLoader, arrayOf(Core::class.java), handler) as Core
    }

    private val handler = InvocationHandler { _, method, arguments ->
        val given = arguments?.toList().orEmpty()
        val name = method.name.substringBefore('-') // unsigned numbers are in the name that the compiler gives a function
        asked += Heeded(name, given)
        val answer = answers[name]
        when {
            answer != null -> runCatching { answer(given) }.getOrElse { throw if (it is InvocationTargetException) it.targetException else it }
            method.returnType == Void.TYPE -> null
            else -> error("the fake core has no answer to $name")
        }
    }
}
