package com.example.harbour

import io.github.kling4j.KlingClient
import io.github.kling4j.WaitOptions
import io.github.kling4j.error.InvalidRequestException
import io.github.kling4j.simulator.KlingSimulator
import io.github.kling4j.simulator.TaskScript
import java.nio.file.Path
import java.time.Duration
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking

/** Generates two videos concurrently, submits an invalid request, and cancels a wait. */
fun main(args: Array<String>): Unit = runBlocking {
    val hurry = WaitOptions.builder().initialDelay(Duration.ZERO).interval(Duration.ofMillis(10)).build()
    KlingSimulator.start().use { simulator ->
        KlingClient.builder().apiKey(simulator.token()).baseUrl(simulator.baseUrl().toString()).build().use { client ->
            val made = videos(client, listOf("A boat leaves", "A boat returns"), Path.of(args[0]), hurry)
            println("made: " + made.map { it.fileName })
            try {
                video(client, "", Path.of(args[0], "refused.mp4"), hurry)
            } catch (e: InvalidRequestException) {
                println("refused: " + e.violations().map { it.rule() })
            }
            simulator.nextTask(TaskScript.statuses("processing"))
            val waiting = launch { video(client, "A boat waits", Path.of(args[0], "waiting.mp4"), hurry) }
            while (simulator.tasks().size < 3) {
                delay(10)
            }
            waiting.cancelAndJoin()
            println("cancelled: " + waiting.isCancelled)
        }
    }
}
