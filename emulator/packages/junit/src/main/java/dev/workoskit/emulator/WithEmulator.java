package dev.workoskit.emulator;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test that asks for an {@link Emulator} one of its own, on a free port. A test method's annotation takes the place of
 * that of its class.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(EmulatorExtension.class)
public @interface WithEmulator {
    /** What it starts with, YAML or JSON texts. */
    String[] seed() default {};

    /** Resources of the test's class path that it starts with, such as {@code /seed.yaml}. */
    String[] seedResource() default {};

    /** Number from which ids, codes and secrets follow. */
    long seedNumber() default 0;

    /** The sign-in pages wait for a person. */
    boolean interactive() default false;

    /** Every valid request is answered with a sample. */
    boolean contract() default false;
}
