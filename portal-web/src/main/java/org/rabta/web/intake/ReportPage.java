package org.rabta.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** A report at a desk, in five steps. */
@Named("reportPage")
@ViewScoped
public class ReportPage extends IntakePage {

  private static final long serialVersionUID = 1L;

  public ReportPage() {
    super(Flow.REPORT);
  }
}
