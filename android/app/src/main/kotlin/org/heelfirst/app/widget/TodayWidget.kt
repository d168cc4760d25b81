package org.heelfirst.app.widget

import android.content.Context
import android.content.Intent
import androidx.compose.runtime.Composable
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import androidx.glance.Button
import androidx.glance.GlanceId
import androidx.glance.GlanceModifier
import androidx.glance.GlanceTheme
import androidx.glance.action.clickable
import androidx.glance.appwidget.GlanceAppWidget
import androidx.glance.appwidget.GlanceAppWidgetReceiver
import androidx.glance.appwidget.action.actionStartActivity
import androidx.glance.appwidget.cornerRadius
import androidx.glance.appwidget.provideContent
import androidx.glance.appwidget.updateAll
import androidx.glance.background
import androidx.glance.layout.Alignment
import androidx.glance.layout.Column
import androidx.glance.layout.Spacer
import androidx.glance.layout.fillMaxSize
import androidx.glance.layout.fillMaxWidth
import androidx.glance.layout.height
import androidx.glance.layout.padding
import androidx.glance.text.Text
import androidx.glance.text.TextStyle
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import org.heelfirst.app.Entry
import org.heelfirst.app.HeelfirstApplication
import org.heelfirst.app.MainActivity
import org.heelfirst.app.R
import org.heelfirst.core.PromptKind
import org.heelfirst.core.TodaySnapshot

/** The next prompt in a sentence, and Start. It reads the file that the core leaves, and never opens the core. */
class TodayWidget : GlanceAppWidget() {
    override suspend fun provideGlance(context: Context, id: GlanceId) {
        val app = context.applicationContext as HeelfirstApplication
        val glance = withContext(Dispatchers.IO) { TodayFile(app).read() }
        val now = app.wallClockMs()
        provideContent { GlanceTheme { TodayWidgetContent(glance, now, context) } }
    }

    companion object {
        /** The first screen changed: shows it once the core has written it. */
        internal suspend fun follow(app: HeelfirstApplication, today: TodaySnapshot) {
            withContext(Dispatchers.IO) { TodayFile(app).await(today) }
            TodayWidget().updateAll(app)
        }
    }
}

/** Tells Android of the widget. */
class TodayWidgetReceiver : GlanceAppWidgetReceiver() {
    override val glanceAppWidget: GlanceAppWidget = TodayWidget()
}

/** Before the app was opened there is nothing to say: the widget leads into it. */
@Composable
internal fun TodayWidgetContent(glance: Glance?, nowMs: Long, context: Context) {
    val open = actionStartActivity(Intent(context, MainActivity::class.java))
    Column(
        GlanceModifier.fillMaxSize().background(GlanceTheme.colors.widgetBackground).cornerRadius(20.dp).padding(16.dp).clickable(open),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        val sentence = glance?.sentenceAt(nowMs).orEmpty().ifEmpty { context.getString(R.string.app_name) }
        Text(sentence, style = TextStyle(GlanceTheme.colors.onSurface, fontSize = 18.sp), maxLines = 6)
        if (glance != null && glance.mayWalk) StartButton(glance, nowMs, context)
    }
}

/** Starts what the sentence is about; once that is not true any more, a walk. */
@Composable
private fun StartButton(glance: Glance, nowMs: Long, context: Context) {
    val holds = nowMs < glance.untilMs
    val kind = if (holds) glance.kind else PromptKind.WALK
    Spacer(GlanceModifier.height(8.dp))
    val text = if (holds) glance.startText else glance.walkText
    Button(text, actionStartActivity(Entry.beginning(context, kind)), GlanceModifier.fillMaxWidth())
}
