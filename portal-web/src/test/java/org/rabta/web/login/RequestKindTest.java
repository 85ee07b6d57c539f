package org.rabta.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestKindTest {

  @Test
  void theAddressBarAndFormsNavigate() {
    assertThat(kind(Exchange.get("/inbox"))).isEqualTo(RequestKind.NAVIGATION);
    assertThat(kind(Exchange.post("/report"))).isEqualTo(RequestKind.FORM);
  }

  @Test
  void anOldBrowserNavigatesWhenItAsksForAPage() {
    Exchange page =
        Exchange.get("/inbox").without("Sec-Fetch-Mode").header("Accept", "text/html,*/*");
    Exchange data = Exchange.get("/inbox").without("Sec-Fetch-Mode").header("Accept", "*/*");
    Exchange silent = Exchange.get("/inbox").without("Sec-Fetch-Mode");

    assertThat(kind(page)).isEqualTo(RequestKind.NAVIGATION);
    assertThat(kind(data)).isEqualTo(RequestKind.OTHER);
    assertThat(kind(silent)).isEqualTo(RequestKind.OTHER);
  }

  @Test
  void scriptsUpgradesAndProgramsDoNotNavigate() {
    assertThat(kind(Exchange.get("/counts").header("Sec-Fetch-Mode", "cors")))
        .isEqualTo(RequestKind.OTHER);
    assertThat(kind(Exchange.get("/push").header("Upgrade", "websocket")))
        .isEqualTo(RequestKind.OTHER);
  }

  @Test
  void facesAjaxIsKnownByItsHeader() {
    assertThat(kind(Exchange.post("/report").header("Faces-Request", "partial/ajax")))
        .isEqualTo(RequestKind.FACES_AJAX);
  }

  private static RequestKind kind(Exchange exchange) {
    return RequestKind.of(exchange.request());
  }
}
