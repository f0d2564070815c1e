package dev.workoskit.emulator;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Calls the API of an emulator as any client would. */
final class Ask {
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    record Answer(int status, JsonElement value) {}

    private Ask() {}

    static Answer ask(Control emulator, String method, String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(emulator.url() + path))
                .header("authorization", "Bearer " + apiKey(emulator))
                .header("content-type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        var answer = CLIENT.send(request, BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.body().isEmpty() ? null : JsonParser.parseString(answer.body()));
    }

    private static String apiKey(Control emulator) {
        return emulator instanceof Fork fork ? fork.apiKey() : ((Emulator) emulator).apiKey();
    }

    static int status(Control emulator, String path) throws IOException, InterruptedException {
        return ask(emulator, "GET", path, null).status();
    }

    static void create(Control emulator, String name) throws IOException, InterruptedException {
        ask(emulator, "POST", "/organizations", "{\"name\": \"" + name + "\"}");
    }

    /** Names of the organizations, newest first. */
    static List<String> names(Control emulator) throws IOException, InterruptedException {
        var data = ask(emulator, "GET", "/organizations", null).value().getAsJsonObject().getAsJsonArray("data");
        return data.asList().stream().map(one -> one.getAsJsonObject().get("name").getAsString()).toList();
    }
}
