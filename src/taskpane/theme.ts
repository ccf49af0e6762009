import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { ThemeName } from "./preferences";

/** Segoe UI has no Chinese; what follows it has, on Windows, Mac and Linux. */
const FONTS = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** The green of the mark, as Fluent's brand. */
const LIGHT: Partial<Theme> = {
  colorBrandBackground: "#0b6a4f",
  colorBrandBackgroundHover: "#095a43",
  colorBrandBackgroundPressed: "#074735",
  colorBrandBackgroundSelected: "#095a43",
  colorCompoundBrandBackground: "#0b6a4f",
  colorCompoundBrandBackgroundHover: "#095a43",
  colorCompoundBrandBackgroundPressed: "#074735",
  colorCompoundBrandForeground1: "#0b6a4f",
  colorCompoundBrandForeground1Hover: "#095a43",
  colorCompoundBrandForeground1Pressed: "#074735",
  colorCompoundBrandStroke: "#0b6a4f",
  colorCompoundBrandStrokeHover: "#095a43",
  colorCompoundBrandStrokePressed: "#074735",
  colorBrandForeground1: "#0b6a4f",
  colorBrandForegroundLink: "#0b6a4f",
  colorBrandForegroundLinkHover: "#095a43",
  colorBrandStroke1: "#0b6a4f",
  colorNeutralForeground2BrandHover: "#0b6a4f",
};

const DARK: Partial<Theme> = {
  colorBrandBackground: "#17795c",
  colorBrandBackgroundHover: "#1b8a69",
  colorBrandBackgroundPressed: "#0f5c45",
  colorBrandBackgroundSelected: "#1b8a69",
  colorCompoundBrandBackground: "#4cc29b",
  colorCompoundBrandBackgroundHover: "#6bd1b0",
  colorCompoundBrandForeground1: "#4cc29b",
  colorCompoundBrandForeground1Hover: "#6bd1b0",
  colorCompoundBrandForeground1Pressed: "#3aa783",
  colorCompoundBrandStroke: "#4cc29b",
  colorCompoundBrandStrokeHover: "#6bd1b0",
  colorBrandForeground1: "#4cc29b",
  colorBrandForegroundLink: "#4cc29b",
  colorBrandForegroundLinkHover: "#6bd1b0",
  colorBrandStroke1: "#4cc29b",
  colorNeutralForeground2BrandHover: "#4cc29b",
  // Fluent's own red is too dim for small text on this ground.
  colorStatusDangerForeground1: "#f4a3aa",
};

/** The looks of a theme. @param isDark whether the machine asks for dark. */
export function themeOf(name: ThemeName, isDark: boolean): Theme {
  if (name === "contrast") return { ...teamsHighContrastTheme, fontFamilyBase: FONTS };
  const dark = name === "dark" || (name === "system" && isDark);
  return dark
    ? { ...webDarkTheme, ...DARK, fontFamilyBase: FONTS }
    : { ...webLightTheme, ...LIGHT, fontFamilyBase: FONTS };
}
