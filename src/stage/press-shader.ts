/** Name under which the press is known to the renderer. */
export const PRESS = "MadrugadaPress";

/**
 * The last pass over the stage: inks, registration, overprint, quarrel, dusk, margins, bare paper and grain in one. Texture y runs
 * from the bottom. What is not in use is stepped over by its uniform, since a software renderer pays for every sample.
 */
export const PRESS_SHADER = `
#pragma phaserTemplate(shaderName)
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif

uniform sampler2D uMainSampler;
uniform vec4 uRed;
uniform vec4 uGreen;
uniform vec4 uBlue;
// The era's own: its paper and its dark, its plates, the cosine and sine of its two screens' turns, its printer's bar.
uniform vec3 uPaper;
uniform vec3 uNight;
uniform vec3 uSecond;
uniform vec3 uOther;
uniform vec3 uGrey;
uniform vec2 uScreen;
uniform vec2 uSecondScreen;
uniform float uKeyed;
uniform float uBars;
uniform vec3 uBar0;
uniform vec3 uBar1;
uniform vec3 uBar2;
uniform vec3 uBar3;
uniform vec3 uBar4;
uniform vec2 uSize;
uniform vec2 uEye;
uniform vec2 uOff;
uniform vec2 uOver;
uniform vec2 uApart;
uniform float uUnit;
uniform float uDusk;
uniform float uAperture;
uniform float uGrain;
uniform float uOverprint;
uniform float uQuarrel;
uniform float uBare;
uniform float uInk;
uniform float uClean;

varying vec2 outTexCoord;

vec3 inked (vec3 plates)
{
    vec4 p = vec4(plates, 1.0);
    return clamp(vec3(dot(uRed, p), dot(uGreen, p), dot(uBlue, p)), 0.0, 1.0);
}

float lightness (vec3 c) { return dot(c, vec3(0.299, 0.587, 0.114)); }

float hash (vec2 p)
{
    vec3 q = fract(vec3(p.xyx) * 0.1031);
    q += dot(q, q.yzx + 33.33);
    return fract((q.x + q.y) * q.z);
}

float cloud (vec2 p)
{
    vec2 i = floor(p);
    vec2 f = fract(p);
    f = f * f * (3.0 - 2.0 * f);
    return mix(mix(hash(i), hash(i + vec2(1.0, 0.0)), f.x), mix(hash(i + vec2(0.0, 1.0)), hash(i + vec2(1.0, 1.0)), f.x), f.y);
}

// How far a pixel lies from the middle of its dot: 0 there, 1 in the corner between four dots.
float toDot (vec2 pixel, float pitch, vec2 turn)
{
    vec2 cell = fract(vec2(turn.x * pixel.x - turn.y * pixel.y, turn.y * pixel.x + turn.x * pixel.y) / pitch) - 0.5;
    return length(cell) * 1.4142;
}

float printed (float tone, float distance, float edge)
{
    return 1.0 - smoothstep(tone - edge, tone + edge, distance);
}

// Red, green and blue of the plates by their place in the printer's bar.
vec3 swatch (float at)
{
    if (at < 1.0) return uBar0;
    if (at < 2.0) return uBar1;
    if (at < 3.0) return uBar2;
    if (at < 4.0) return uBar3;
    return uBar4;
}

// A cross in a circle by which a printer lays one plate on another; 1 where it is inked.
float registerMark (vec2 from, float radius, float line)
{
    float ring = abs(length(from) - radius * 0.6) - line;
    float cross = max(min(abs(from.x), abs(from.y)) - line, max(abs(from.x), abs(from.y)) - radius);
    return 1.0 - smoothstep(0.0, line, min(ring, cross));
}

void main ()
{
    vec2 uv = outTexCoord;
    vec2 pixel = uv * uSize;
    float pitch = max(4.0, 9.0 * uUnit);
    float edge = 1.2 / pitch;
    float away = length((uv - uEye) * vec2(uSize.x / uSize.y, 1.0)) / min(1.0, sqrt(uSize.x / uSize.y));

    float paper = 0.0;
    if (uBare > 0.0)
    {
        // The edge is at most this rough, so that most pixels are inked or bare without asking for the roughness.
        float run = (uBare * 1.05 - 1.18) + away * 1.25;
        paper = step(0.98, run);
        if (abs(run - 0.26) < 0.72)
        {
            vec2 grid = pixel / (70.0 * uUnit);
            float rough = cloud(grid) * 0.6 + cloud(grid * 2.7) * 0.4;
            float tone = clamp((run - (rough - 0.5) * 0.9) * 2.2, 0.0, 1.25);
            paper = printed(tone, toDot(pixel, pitch * 1.1, uScreen), edge);
        }
    }

    vec3 warm = texture2D(uMainSampler, uv + uOff).rgb;
    vec3 cool = warm;
    if (uOff.x != 0.0) cool = texture2D(uMainSampler, uv - uOff).rgb;
    // Green goes mostly with red: a fringe of yellow and indigo is the plates' own, a green one is a screen's.
    vec3 strayed = vec3(warm.r, mix(warm.g, cool.g, 0.25), cool.b);
    // Where one dark plate carries the drawing, the lightness stays with it and the colour goes with the other plate.
    if (uKeyed > 0.5) strayed = cool + (lightness(warm) - lightness(cool));
    vec3 c = inked(strayed);

    if (uQuarrel > 0.0)
    {
        vec3 one = texture2D(uMainSampler, uv + uApart).rgb;
        vec3 other = texture2D(uMainSampler, uv - uApart).rgb;
        // By the plates' own lightness: in the inks of a pale morning there would be nothing dark to print.
        float first = 0.9 - 0.9 * smoothstep(0.05, 0.55, lightness(one));
        float second = 0.8 - 0.8 * smoothstep(0.10, 0.60, lightness(other));
        first = mix(first, printed(first * 1.06, toDot(pixel, pitch, uScreen), edge), 0.6);
        second = mix(second, printed(second * 1.06, toDot(pixel, pitch, uSecondScreen), edge), 0.5);
        vec3 both = uPaper * mix(vec3(1.0), uOther / uPaper, first) * mix(vec3(1.0), uSecond / uPaper, second * 0.9);
        c = mix(c, both, uQuarrel);
    }

    if (uOverprint > 0.0)
    {
        // Never solid, so that the first plate is read between the dots by day; never bare, so that it is seen by night.
        float light = smoothstep(0.2, 0.75, lightness(texture2D(uMainSampler, uv + uOver).rgb));
        float plate = printed(0.36 + 0.42 * light, toDot(pixel, pitch * 1.15, uSecondScreen), edge);
        vec3 under = mix(c, vec3(lightness(c)) * uGrey, 0.45 * uOverprint);
        vec3 over = mix(uSecond * (0.62 + 0.36 * light), uSecond * under, 0.3);
        c = mix(under, over, plate * uOverprint * 0.9);
    }

    float dark = smoothstep(uAperture * 0.55, uAperture * 0.55 + 0.8, away) * uDusk;
    if (dark > 0.004)
    {
        float dots = printed(dark * 1.25 - 0.12, toDot(pixel, pitch, uScreen), edge);
        c = mix(c, uNight, max(dark * 0.62, dots * (0.5 + 0.4 * dark)));
    }

    if (uClean > 0.0)
    {
        c = clamp(mix(vec3(lightness(c)), c, 1.0 + 0.2 * uClean), 0.0, 1.0);
        float margin = 0.042 * min(uSize.x, uSize.y) * uClean;
        vec2 inside = min(pixel, uSize - pixel);
        float depth = min(inside.x, inside.y);
        if (depth < margin)
        {
            c = uPaper;
            float radius = margin * 0.36;
            float line = max(0.5, radius * 0.07);
            vec2 side = vec2(inside.x - margin * 0.5, pixel.y - uSize.y * 0.5);
            vec2 head = vec2(pixel.x - uSize.x * 0.5, uSize.y - pixel.y - margin * 0.5);
            float mark = max(registerMark(side, radius, line), registerMark(head, radius, line));
            c = mix(c, uNight, mark);
            float step = margin * 0.8;
            float at = (pixel.x - margin * 1.5) / step;
            float up = (uSize.y - pixel.y) / margin;
            if (at > 0.0 && at < uBars && up > 0.25 && up < 0.75 && fract(at) < 0.86) c = inked(swatch(at));
        }
    }

    c = mix(c, uPaper, paper);
    c = mix(c, c * c * (0.6 + 0.3 * c), uInk);

    vec2 fleck = floor(pixel / max(1.0, uUnit));
    float speck = hash(fleck);
    c += (speck - 0.5) * 0.075 * uGrain;
    c = mix(c, uPaper, step(0.9988, speck) * 0.5 * uGrain);

    gl_FragColor = vec4(c, 1.0);
}
`;
