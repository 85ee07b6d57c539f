package org.rabta.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rabta.web.directory.ProvisionWords;

/** What a request says in codes, in words. */
@Named("requestWords")
@RequestScoped
public class RequestWords {

  @Inject private ProvisionWords provisions;

  /** Law and section of one provision. */
  public String provision(String code) {
    return provisions.brief(List.of(code));
  }
}
