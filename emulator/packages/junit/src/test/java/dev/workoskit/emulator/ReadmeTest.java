package dev.workoskit.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What the README shows is true. */
class ReadmeTest {
    private final String readme = Files.readString(Path.of("README.md"));

    ReadmeTest() throws Exception {}

    @Test
    void itsTestsPass(@TempDir Path folder) throws Exception {
        var block = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertTrue(block.find());
        Path source = Files.writeString(folder.resolve("OrganizationsTest.java"), block.group(1));
        String[] arguments = {"-cp", System.getProperty("java.class.path"), "-d", folder.toString(), source.toString()};
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments));
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            var tests = selectClass(loader.loadClass("OrganizationsTest"));
            EngineTestKit.engine("junit-jupiter").selectors(tests).execute().testEvents().assertStatistics(
                    counts -> counts.succeeded(2).failed(0));
        }
    }

    @Test
    void everyMethodOfTheTableExists() {
        var methods = Arrays.stream(Emulator.class.getMethods()).map(java.lang.reflect.Method::getName).collect(Collectors.toSet());
        var named = readme.lines()
                .filter(line -> line.startsWith("| `"))
                .flatMap(line -> Pattern.compile("`(\\w+)`").matcher(line.split("\\|")[1]).results())
                .map(hit -> hit.group(1))
                .toList();
        assertTrue(named.size() > 30);
        assertEquals(java.util.List.of(), named.stream().filter(name -> !methods.contains(name)).toList());
    }
}
