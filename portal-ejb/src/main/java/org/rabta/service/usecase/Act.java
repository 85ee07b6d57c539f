package org.rabta.service.usecase;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The code under which a use case stands on the trail, done or refused. A method with it must write
 * its entry.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Act {

  /** Code of the act, such as {@code HAND_OFF_ACCEPTED}. */
  String value();

  /** Kind of record that it is about. */
  String kind() default "CASE";
}
