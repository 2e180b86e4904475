"use client";

import { lazy } from "react";

/**
 * Fetched by those who come back, not with every dashboard. Without a boundary around it the server waits for it,
 * so that the form is there without JavaScript.
 */
export const LazyChoiceForm = lazy(async () => ({
  default: (await import("./choice-form")).ChoiceForm,
}));
