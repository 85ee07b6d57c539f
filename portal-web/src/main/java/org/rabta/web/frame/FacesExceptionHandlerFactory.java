package org.rabta.web.frame;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link FacesExceptionHandler} before the handler that would show a stack trace. */
public class FacesExceptionHandlerFactory extends ExceptionHandlerFactory {

  public FacesExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new FacesExceptionHandler(getWrapped().getExceptionHandler());
  }
}
