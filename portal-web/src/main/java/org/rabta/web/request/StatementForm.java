package org.rabta.web.request;

import java.time.LocalDate;
import org.rabta.domain.request.BlockGround;
import org.rabta.domain.request.BlockScope;
import org.rabta.domain.request.BlockState;
import org.rabta.domain.request.Statement;

/** A statement about one address as it is typed. */
public class StatementForm {

  private final long block;
  private final String address;

  private BlockState state;
  private BlockGround ground;
  private String provision;
  private BlockScope scope;
  private LocalDate from;
  private LocalDate until;
  private String reply;

  StatementForm(long block, String address) {
    this.block = block;
    this.address = address;
  }

  Statement statement() {
    return new Statement(state, ground, provision, scope, from, until, reply);
  }

  public long getBlock() {
    return block;
  }

  public String getAddress() {
    return address;
  }

  public BlockState getState() {
    return state;
  }

  public void setState(BlockState state) {
    this.state = state;
  }

  public BlockGround getGround() {
    return ground;
  }

  public void setGround(BlockGround ground) {
    this.ground = ground;
  }

  public String getProvision() {
    return provision;
  }

  public void setProvision(String provision) {
    this.provision = provision;
  }

  public BlockScope getScope() {
    return scope;
  }

  public void setScope(BlockScope scope) {
    this.scope = scope;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getReply() {
    return reply;
  }

  public void setReply(String reply) {
    this.reply = reply;
  }
}
