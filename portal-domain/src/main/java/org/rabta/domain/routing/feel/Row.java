package org.rabta.domain.routing.feel;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What one rule answers, by output column. Equal to any map of the same content; never changed. */
final class Row extends AbstractMap<String, Object> {

  private final List<String> columns;
  private final Object[] values;

  /** Keeps both as they are; the caller does not change them again. */
  Row(List<String> columns, Object[] values) {
    this.columns = columns;
    this.values = values;
  }

  Object at(int column) {
    return values[column];
  }

  @Override
  public Object get(Object column) {
    int index = columns.indexOf(column);
    return index < 0 ? null : values[index];
  }

  @Override
  public boolean containsKey(Object column) {
    return columns.contains(column);
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, Object>> iterator() {
        return IntStream.range(0, values.length)
            .<Entry<String, Object>>mapToObj(
                i -> new SimpleImmutableEntry<>(columns.get(i), values[i]))
            .iterator();
      }

      @Override
      public int size() {
        return values.length;
      }
    };
  }

  /** Whether that is a map of the same content. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Map && super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
