"use client";

import { lazy } from "react";

import type { ChoiceFormProps } from "./choice-form";

const ChoiceForm = lazy(async () => ({ default: (await import("./choice-form")).ChoiceForm }));

/**
 * Fetched by those who come back, not with every dashboard. With no boundary around it the server waits for it,
 * so that the form is there without JavaScript.
 */
export function LazyChoiceForm(props: ChoiceFormProps) {
  return <ChoiceForm {...props} />;
}
