package com.example.harbour

import io.github.kling4j.KlingClient
import io.github.kling4j.WaitOptions
import io.github.kling4j.model.TextToVideoRequest
import java.nio.file.Path
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.future.await
import kotlinx.coroutines.sync.Semaphore
import kotlinx.coroutines.sync.withPermit

// guide
suspend fun video(client: KlingClient, words: String, target: Path, wait: WaitOptions = WaitOptions.defaults()): Path {
    val request = TextToVideoRequest.builder().prompt(words).build()
    val done = client.textToVideo().generateAsync(request, wait).await()
    return client.downloadAsync(done.videos()[0], target).await()
}
// end

// guide
suspend fun videos(client: KlingClient, words: List<String>, directory: Path, wait: WaitOptions): List<Path> =
    coroutineScope {
        val atOnce = Semaphore(8)
        words.mapIndexed { index, each ->
            async { atOnce.withPermit { video(client, each, directory.resolve("$index.mp4"), wait) } }
        }.awaitAll()
    }
// end
