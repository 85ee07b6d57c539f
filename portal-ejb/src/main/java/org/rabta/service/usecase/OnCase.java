package org.rabta.service.usecase;

/** A command about one case. */
public interface OnCase extends OnRecord {}
