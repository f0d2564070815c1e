package dev.workoskit.emulator;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The extension behind {@link WithEmulator}. The emulator is started when a test, or a method that runs before each test, first asks
 * for it, and stopped after the test. What a failed test asked is added to its failure.
 */
public final class EmulatorExtension implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(EmulatorExtension.class);
    private static final int SHOWN = 20;

    /** For JUnit. */
    public EmulatorExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Emulator.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getDeclaringExecutable() instanceof Constructor || context.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException(
                    "each test has an emulator of its own: ask for it in the test method or in a @BeforeEach method");
        }
        var store = context.getStore(NAMESPACE);
        Emulator emulator = store.get(Emulator.class, Emulator.class);
        if (emulator == null) {
            emulator = start(context);
            store.put(Emulator.class, emulator);
        }
        return emulator;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Emulator emulator = context.getStore(NAMESPACE).get(Emulator.class, Emulator.class);
        if (emulator == null || !emulator.isRunning()) {
            return;
        }
        context.getExecutionException().ifPresent(failure -> {
            try {
                failure.addSuppressed(new Asked(emulator.requests()));
            } catch (EmulatorException exception) {
                failure.addSuppressed(exception);
            }
        });
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Emulator emulator = context.getStore(NAMESPACE).remove(Emulator.class, Emulator.class);
        if (emulator != null) {
            emulator.close();
        }
    }

    private static Emulator start(ExtensionContext context) {
        var options = Emulator.options();
        var ofMethod = AnnotationSupport.findAnnotation(context.getElement(), WithEmulator.class);
        ofMethod.or(() -> ofClass(context)).ifPresent(wanted -> {
            for (String seed : wanted.seed()) {
                options.seed(seed);
            }
            for (String name : wanted.seedResource()) {
                options.seed(resource(context.getRequiredTestClass(), name));
            }
            options.seedNumber(wanted.seedNumber());
            if (wanted.interactive()) {
                options.interactive();
            }
            if (wanted.contract()) {
                options.contract();
            }
        });
        return options.start();
    }

    /** The annotation of the test's class, or of the nearest one around it. */
    private static Optional<WithEmulator> ofClass(ExtensionContext context) {
        for (Class<?> type = context.getRequiredTestClass(); type != null; type = type.getEnclosingClass()) {
            var found = AnnotationSupport.findAnnotation(type, WithEmulator.class);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String resource(Class<?> type, String name) {
        try (InputStream resource = type.getResourceAsStream(name)) {
            if (resource == null) {
                throw new ParameterResolutionException(
                        "there is no resource " + name + " for " + type.getName() + ": begin its name with / if it is at the root");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new ParameterResolutionException("the resource " + name + " cannot be read", exception);
        }
    }

    /** What a failed test asked, for whoever reads its stack trace. */
    static final class Asked extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Asked(List<JsonObject> requests) {
            // Where it was made says nothing.
            super(shown(requests), null, false, false);
        }

        @Override
        public String toString() {
            return getMessage();
        }

        private static String shown(List<JsonObject> requests) {
            if (requests.isEmpty()) {
                return "WorkOS emulator: no request was received";
            }
            int left = Math.max(0, requests.size() - SHOWN);
            String lines = requests.stream().skip(left).map(Asked::line).collect(Collectors.joining("\n"));
            return "WorkOS emulator: what was asked\n" + (left > 0 ? "(" + left + " requests before)\n" : "") + lines;
        }

        private static String line(JsonObject request) {
            String status = Control.text(request, "status");
            String operation = Control.text(request, "operation");
            JsonElement answer = request.get("response");
            String message = answer != null && answer.isJsonObject() ? Control.text(answer.getAsJsonObject(), "message") : null;
            return Control.text(request, "method") + " " + Control.text(request, "path") + " -> "
                    + (status == null ? "broken" : status) + " (" + (operation == null ? "no operation" : operation)
                    + (request.get("fault").getAsBoolean() ? ", struck by a fault" : "") + ")"
                    + (message == null ? "" : ": " + message);
        }
    }
}
