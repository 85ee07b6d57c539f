package org.rabta.domain.payment;

/** Currencies that payments are recorded in: ISO 4217 codes, and tokens by their usual symbols. */
public enum Currency {
  PKR,
  USD,
  EUR,
  GBP,
  AED,
  SAR,
  QAR,
  OMR,
  KWD,
  BHD,
  IRR,
  IQD,
  TRY,
  LYD,
  MYR,
  THB,
  MMK,
  LAK,
  KHR,
  VND,
  CNY,
  INR,
  AFN,
  AUD,
  CAD,
  USDT,
  BTC
}
